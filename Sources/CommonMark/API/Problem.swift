/// A mistake in a text; the site finds the words for it.
public struct Problem: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// HTML where it is not allowed, with what was written.
        case rawHTML(String)
        /// A URL that would run a program, with what was written; it is left out.
        case unsafeURL(String)

        /// A container, or the bracket of an inline directive, that is never closed.
        case unclosedDirective(name: String)
        /// A closing line of colons that closes nothing.
        case strayFence
        /// A line or phrase that begins like a directive and does not go on like one.
        case malformedDirective(String)
        /// Braces that are not a list of attributes, with what was written.
        case badAttributes(String)

        /// An id that was given to two headings.
        case duplicateID(String)
        /// A heading without text.
        case emptyHeading

        /// A reference to a footnote that does not exist.
        case missingFootnote(String)
        /// A footnote that nothing refers to.
        case unusedFootnote(String)
        /// A second footnote of the same name.
        case duplicateFootnote(String)
        /// A reference to a footnote inside a link, where no second link can be.
        case footnoteInLink(String)
        /// A table whose head is empty, so that nobody can hear what its cells mean.
        case tableWithoutHeadings

        /// Bytes that are not UTF-8; the offset counts from the start of the text that was passed in.
        case brokenUTF8(byteOffset: Int)
        /// An invisible control character, with its number.
        case controlCharacter(UInt8)
        /// Quotes, lists or directives nested beyond all sense.
        case nestedTooDeep
        /// More of something in one paragraph or table than a page can need.
        case tooMuch
    }

    /// What is wrong.
    public let kind: Kind
    /// Where it is.
    public let span: Span

    /// Makes a problem from its parts.
    public init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }
}

extension [Problem] {
    /// The problems in the order of their places; those of one place stay as they were found.
    var inOrder: [Problem] {
        enumerated()
            .sorted {
                ($0.element.span.line, $0.element.span.column, $0.offset)
                    < ($1.element.span.line, $1.element.span.column, $1.offset)
            }
            .map(\.element)
    }
}
