/// Decodes bytes that must be UTF-8.
enum UTF8Text {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The text of the bytes, or a diagnostic at the first byte that is not UTF-8.
    static func decode(
        _ bytes: ArraySlice<UInt8>,
        file: String,
        firstLine: Int = 1
    ) throws(Diagnostic) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let good = validPrefix(of: bytes)
        let line = good.count { $0 == UInt8(ascii: "\n") }
        let lineStart = good.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? good.startIndex
        let column = String(decoding: good[lineStart...], as: UTF8.self).columns + 1
        throw .notUTF8(at: Place(file: file, line: firstLine + line, column: column))
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

    static func controlCharacter(at place: Place) -> Self {
        Diagnostic(
            id: "file-control-character",
            at: place,
            "an invisible control character stands here",
            hint: "delete it; it often comes with text that was pasted from another program"
        )
    }
}
