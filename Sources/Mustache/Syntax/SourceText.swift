/// A template's bytes, and the way from a byte to its line and column.
struct SourceText {
    let path: String
    let bytes: [UInt8]
    private let lineStarts: [Int]

    init(path: String, bytes: [UInt8]) {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let bytes = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
        self.path = path
        self.bytes = bytes
        let newline = UInt8(ascii: "\n")
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == newline }.map { $0 + 1 }
    }

    /// The text of a range.
    subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// A problem at a range of bytes.
    func problem(at range: Range<Int>, _ summary: String, hint: String) -> TemplateProblem {
        let line = lineNumber(of: range.lowerBound)
        let end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
        let before = self[lineStarts[line - 1]..<range.lowerBound]
        let marked = self[range.lowerBound..<max(range.lowerBound, min(range.upperBound, end))]
        return TemplateProblem(
            path: path,
            line: line,
            column: before.unicodeScalars.count + 1,
            length: max(1, marked.unicodeScalars.count),
            summary: summary,
            hint: hint
        )
    }

    /// Whether the bytes from an offset on begin with `word`.
    func has(_ word: [UInt8], at offset: Int) -> Bool {
        guard offset + word.count <= bytes.count else { return false }
        return word.indices.allSatisfy { bytes[offset + $0] == word[$0] }
    }

    /// The number of the line, from 1, that holds a byte.
    func lineNumber(of offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }
}
