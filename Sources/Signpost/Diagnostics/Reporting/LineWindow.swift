/// The part of a source line around a place; nobody can read a line of a hundred thousand characters.
struct LineWindow {
    let text: String
    /// How many characters of the line come before the part.
    let skipped: Int
    let isCutAtEnd: Bool

    /// The characters kept in front of the place, and those kept from there on.
    private static let kept = (before: 80, after: 160)

    /// `column` counts characters (Unicode code points) from 1; 0 means the whole line.
    init(of line: String, column: Int) {
        var line = line
        let first = max(0, column - 1 - Self.kept.before)
        let length = Self.kept.before + Self.kept.after
        (text, skipped, isCutAtEnd) = line.withUTF8 { bytes in
            let start = bytes.offset(of: first, from: 0)
            let end = bytes.offset(of: length, from: start.index)
            let part = String(decoding: bytes[start.index..<end.index], as: UTF8.self)
            return (part, first - start.missing, end.index < bytes.count)
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The index that lies so many characters behind another, and how many the text lacks for that.
    fileprivate func offset(of characters: Int, from start: Int) -> (index: Int, missing: Int) {
        var index = start
        var left = characters
        while index < count {
            let isBeginning = self[index] & 0xC0 != 0x80
            if isBeginning, left == 0 { break }
            left -= isBeginning ? 1 : 0
            index += 1
        }
        return (index, left)
    }
}
