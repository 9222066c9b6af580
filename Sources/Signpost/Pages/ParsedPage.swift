internal import CommonMark

/// A page whose front matter is understood; it has no address yet.
///
/// A class, because lists, cards and links all hand pages around: a copy counts one reference instead
/// of the fifty that its front matter holds.
final class ParsedPage: Sendable {
    let source: SourcePath
    let key: PageKey
    let fields: PageFields
    let body: PageBody
    /// Whether no file stands behind it: the section page of a folder without an `index.md`.
    let isGenerated: Bool
    /// Whether its time is over and a short page stands in its place.
    let isArchived: Bool

    init(
        source: SourcePath,
        key: PageKey,
        fields: PageFields,
        body: PageBody,
        isGenerated: Bool,
        isArchived: Bool = false
    ) {
        self.source = source
        self.key = key
        self.fields = fields
        self.body = body
        self.isGenerated = isGenerated
        self.isArchived = isArchived
    }

    /// The page when its time is over: of its file no more than what stands above the text.
    var archived: ParsedPage {
        let head = Array(body.head)
        return ParsedPage(
            source: source,
            key: key,
            fields: fields,
            body: PageBody(bytes: head, start: head.count, firstLine: body.firstLine),
            isGenerated: false,
            isArchived: true
        )
    }
}

/// The Markdown of a page: where it begins in the file's bytes, and on which line.
struct PageBody: Sendable {
    let bytes: [UInt8]
    let start: Int
    let firstLine: Int

    /// What stands above the text: the front matter.
    var head: ArraySlice<UInt8> { bytes[..<start] }

    /// Where words stand on the line of a span, not before it.
    func span(of words: String, behind span: Span) -> Span? {
        let before = line(span.line).before(column: span.column)
        let rest = line(span.line).from(column: span.column)
        guard let found = rest.firstRange(of: words) else { return nil }
        let column = before.columns + rest[..<found.lowerBound].columns + 1
        return Span(line: span.line, column: column, length: words.columns)
    }

    /// A line of the file, whose lines count from 1; empty outside the text.
    func line(_ number: Int) -> String {
        let lines = bytes[start...].split(
            separator: UInt8(ascii: "\n"),
            omittingEmptySubsequences: false
        )
        let index = number - firstLine
        return lines.indices.contains(index) ? String(decoding: lines[index], as: UTF8.self) : ""
    }
}
