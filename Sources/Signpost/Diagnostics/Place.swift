/// A stretch of a file that a diagnostic points at.
public struct Place: Hashable, Sendable {
    /// The file's path from the project's root, with `/`, such as `Content/help/index.md`.
    public let file: String
    /// The line, from 1; 0 means the file as a whole.
    public let line: Int
    /// The column in code points, from 1; 0 means the whole line.
    public let column: Int
    /// The length in code points, at least 1 when there is a column.
    public let length: Int

    /// Points at a stretch of a line, a line, or (with no line) at a file.
    public init(file: String, line: Int = 0, column: Int = 0, length: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
        self.length = length
    }
}

extension Place: Comparable {
    /// Orders by file, then line, then column.
    public static func < (a: Self, b: Self) -> Bool {
        (a.file, a.line, a.column, a.length) < (b.file, b.line, b.column, b.length)
    }
}
