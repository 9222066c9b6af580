/// A YAML text, the file it is in, and the way from one to the other.
struct YAMLText {
    let string: String
    let file: String
    /// Whether a value may have lost its end to a comment.
    let mayCut: Bool
    private let firstLine: Int
    private let bytes: ArraySlice<UInt8>
    private let lines: [Line]

    /// Where a line lies, without its break, and how many code points it has.
    private struct Line {
        let range: Range<Int>
        let length: Int
    }

    /// Decodes the bytes, or throws where they are not text.
    init(_ bytes: ArraySlice<UInt8>, file: String, firstLine: Int) throws(Diagnostic) {
        let bytes = bytes.starts(with: UTF8Text.byteOrderMark) ? bytes.dropFirst(3) : bytes
        string = try UTF8Text.decode(bytes, file: file, firstLine: firstLine)
        self.bytes = bytes
        self.file = file
        self.firstLine = firstLine
        lines = Self.lines(of: bytes)
        mayCut = Self.mayCut(bytes)
        if let place = placeOfForeignBreak { throw .controlCharacter(at: place) }
    }

    /// The place of a line and column of this text, both from 1, cut off where the line ends.
    func place(line: Int, column: Int, length: Int = 1) -> Place {
        let rest = lines.indices.contains(line - 1) ? lines[line - 1].length - column + 1 : 1
        return Place(
            file: file,
            line: firstLine + line - 1,
            column: column,
            length: max(1, min(length, rest))
        )
    }

    /// The words of a line, counted from 1, without its break.
    func line(_ number: Int) -> String {
        guard lines.indices.contains(number - 1) else { return "" }
        return String(decoding: bytes[lines[number - 1].range], as: UTF8.self)
    }

    var lineCount: Int { lines.count }

    private static func lines(of bytes: ArraySlice<UInt8>) -> [Line] {
        var lines: [Line] = []
        var start = bytes.startIndex
        var length = 0
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte == UInt8(ascii: "\n") {
                let hasReturn = index > start && bytes[index - 1] == UInt8(ascii: "\r")
                let end = hasReturn ? index - 1 : index
                lines.append(Line(range: start..<end, length: length))
                start = index + 1
                length = 0
            } else if byte & 0xC0 != 0x80, byte != UInt8(ascii: "\r") {
                length += 1
            }
        }
        lines.append(Line(range: start..<bytes.endIndex, length: length))
        return lines
    }
}

extension YAMLText {
    /// Where the first sign is that ends a line for YAML and for nobody else: all places after it would be wrong.
    private var placeOfForeignBreak: Place? {
        let isPossible = bytes.contains(0xC2) || bytes.contains(0xE2)
        guard isPossible, let index = string.unicodeScalars.firstIndex(where: Self.isForeignBreak)
        else { return nil }
        let before = string.unicodeScalars[..<index]
        let start = before.lastIndex(of: "\n").map(before.index(after:)) ?? before.startIndex
        return place(
            line: before.count { $0 == "\n" } + 1,
            column: before[start...].count + 1
        )
    }

    /// Next line, line separator and paragraph separator.
    private static func isForeignBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }

    /// Where an anchor is that an alias may repeat, or nil when there are none of both.
    ///
    /// Yams hashes every key, and a key made of aliases of aliases takes for ever to hash, so such a
    /// text must not reach it.
    var placeOfAliases: Place? {
        guard bytes.contains(UInt8(ascii: "&")), let anchor = placeOfMark(UInt8(ascii: "&")),
            placeOfMark(UInt8(ascii: "*")) != nil
        else { return nil }
        return anchor
    }

    /// The first place where a mark stands at the beginning of a value and a name follows it.
    private func placeOfMark(_ mark: UInt8) -> Place? {
        var line = 1
        var lineStart = bytes.startIndex
        var before = UInt8(ascii: "\n")  // the last byte that was no space
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte == mark, ":-?,[{\n".utf8.contains(before), index + 1 < bytes.endIndex,
                bytes[index + 1] > 0x20
            {
                let ahead = String(decoding: bytes[lineStart..<index], as: UTF8.self)
                return place(line: line, column: ahead.columns + 1)
            }
            if byte == UInt8(ascii: "\n") {
                line += 1
                lineStart = index + 1
            }
            if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\r") { before = byte }
        }
        return nil
    }
}
