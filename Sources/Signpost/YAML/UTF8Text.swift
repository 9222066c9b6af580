/// Decodes bytes that must be UTF-8.
enum UTF8Text {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The text of the bytes, or a diagnostic at the first byte that is not UTF-8.
    static func decode(
        _ bytes: ArraySlice<UInt8>,
        file: String,
        firstLine: Int = 1
    ) throws(Diagnostic) -> String {
        if isUTF16(bytes) { throw .isUTF16(in: file) }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let good = validPrefix(of: bytes)
        let line = good.count { $0 == UInt8(ascii: "\n") }
        let lineStart = good.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? good.startIndex
        let column = String(decoding: good[lineStart...], as: UTF8.self).columns + 1
        throw .notUTF8(at: Place(file: file, line: firstLine + line, column: column))
    }

    /// Whether the bytes begin as UTF-16 does: with its mark, or with a letter of which one byte is empty.
    static func isUTF16(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count > 1 else { return false }
        let (first, second) = (bytes[bytes.startIndex], bytes[bytes.startIndex + 1])
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)
            || (first == 0) != (second == 0)
    }

    /// Throws where bytes are not UTF-8, or a control character stands that no table has.
    static func check(_ bytes: [UInt8], file: String) throws(Diagnostic) {
        _ = try decode(bytes[...], file: file)
        guard let index = bytes.firstIndex(where: { $0 < 0x20 && !(9...13).contains($0) }) else {
            return
        }
        let before = bytes[..<index]
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let place = Place(
            file: file,
            line: before.count { $0 == UInt8(ascii: "\n") } + 1,
            column: String(decoding: before[start...], as: UTF8.self).count + 1
        )
        throw .controlCharacter(at: place)
    }

    /// The bytes before the first one that cannot be decoded.
    private static func validPrefix(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var end = bytes.startIndex
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            end += UTF8.width(scalar)
        }
        return bytes[..<end]
    }
}

extension Diagnostic {
    static func notUTF8(at place: Place) -> Self {
        Diagnostic(
            id: "file-not-utf-8",
            at: place,
            "the file is not UTF-8 from here on",
            hint: "save it as UTF-8; an old Windows or Mac encoding may have been used"
        )
    }

    static func isUTF16(in file: String) -> Self {
        Diagnostic(
            id: "file-not-utf-8",
            at: Place(file: file),
            "the file is saved as UTF-16, which some editors call 'Unicode'",
            hint: "save it again and choose UTF-8 as its encoding"
        )
    }

    static func loneReturns(in file: String) -> Self {
        Diagnostic(
            id: "file-line-ends",
            at: Place(file: file),
            "the lines end as on very old Macs, so the file is one long line to everybody else",
            hint: "save it again and choose Unix (LF) or Windows (CRLF) as its line ends"
        )
    }

    static func controlCharacter(at place: Place) -> Self {
        Diagnostic(
            id: "file-control-character",
            at: place,
            "an invisible control character stands here",
            hint: "delete it; it often comes with text that was pasted from another program"
        )
    }
}
