/// A YAML text, the file it is in, and the way from one to the other.
struct YAMLText {
    let string: String
    let file: String
    private let firstLine: Int
    private let bytes: ArraySlice<UInt8>
    /// How many characters each line has, without its break.
    private let lineLengths: [Int]

    /// Decodes the bytes, or throws where they are not text.
    init(_ bytes: ArraySlice<UInt8>, file: String, firstLine: Int) throws(Diagnostic) {
        let bytes = bytes.starts(with: UTF8Text.byteOrderMark) ? bytes.dropFirst(3) : bytes
        string = try UTF8Text.decode(bytes, file: file, firstLine: firstLine)
        self.bytes = bytes
        self.file = file
        self.firstLine = firstLine
        lineLengths = Self.lineLengths(of: bytes)
    }

    /// The place of a line and column of this text, both from 1, cut off where the line ends.
    func place(line: Int, column: Int, length: Int = 1) -> Place {
        let rest = lineLengths.indices.contains(line - 1) ? lineLengths[line - 1] - column + 1 : 1
        return Place(
            file: file,
            line: firstLine + line - 1,
            column: column,
            length: max(1, min(length, rest))
        )
    }

    /// The words of a line, counted from 1, without its break.
    func line(_ number: Int) -> String {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.indices.contains(number - 1) else { return "" }
        let line = lines[number - 1]
        return String(
            decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line,
            as: UTF8.self
        )
    }

    var lineCount: Int { lineLengths.count }

    private static func lineLengths(of bytes: ArraySlice<UInt8>) -> [Int] {
        var lengths: [Int] = []
        var length = 0
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                lengths.append(length)
                length = 0
            } else if byte & 0xC0 != 0x80, byte != UInt8(ascii: "\r") {
                length += 1
            }
        }
        lengths.append(length)
        return lengths
    }
}

extension YAMLText {
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
                return place(line: line, column: ahead.unicodeScalars.count + 1)
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
