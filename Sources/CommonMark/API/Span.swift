/// A stretch of one line of the file.
public struct Span: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in code points, from 1; 0 means unknown.
    public let column: Int
    /// The length in code points; 0 when the column is unknown.
    public let length: Int

    /// Makes a span from its parts.
    public init(line: Int, column: Int = 0, length: Int = 0) {
        self.line = line
        self.column = column
        self.length = length
    }
}
