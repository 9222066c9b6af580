/// A mistake in a text; the site finds the words for it.
public struct Problem: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// HTML where it is not allowed, with what was written.
        case rawHTML(String)
        /// A URL that would run a program, with what was written; it is left out.
        case unsafeURL(String)

        /// A container that is never closed.
        case unclosedDirective(name: String)
        /// A container whose only closing line, on `line` of the file, has fewer colons than its opening line.
        case mismatchedFence(name: String, opened: Int, closed: Int, line: Int)
        /// A container in a quote or list whose closing line, on `line` of the file, stands outside of it.
        case closedOutside(name: String, line: Int)
        /// The bracket of an inline directive that is never closed.
        case unclosedLabel(name: String)
        /// A closing line of colons that closes nothing.
        case strayFence
        /// A line or phrase that begins like a directive and does not go on like one, and what was probably meant.
        case malformedDirective(String, meant: String)
        /// Text that is nearly a directive, and what was probably meant.
        case nearDirective(String, meant: String, mayBeProse: Bool)
        /// A directive that four spaces made code.
        case indentedDirective(String)
        /// Words that four spaces or a tab made code.
        case indentedText(String)
        /// A half of a word at the end of a line, and the other on the next.
        case brokenWord(String, String)
        /// The number of a note in another page, such as `[1]` behind a word.
        case foreignNote(String)
        /// Braces that are not a list of attributes, with what was written.
        case badAttributes(String)

        /// An id that was given to two headings.
        case duplicateID(String)
        /// A heading without text.
        case emptyHeading
        /// A line that lacks the space after its number signs, and what was probably meant.
        case nearHeading(String, meant: String)
        /// Braces after a heading that are no id, and what they could be.
        case badID(String, meant: String)

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
        /// A row with more cells than the table has columns, and the first that nobody would see.
        case surplusCells(String, cells: Int, columns: Int)
        /// A row that became no table, for the line of hyphens under it is missing or has other columns.
        case brokenTable(columns: Int, hasRule: Bool)
        /// Code whose closing line is missing, with the signs it begins with.
        case unclosedCode(fence: String)

        /// Brackets that are no link as they are written, and what was probably meant.
        case nearLink(String, meant: String)
        /// A link that has no words, with its URL.
        case namelessLink(String)

        /// A line that begins with a bullet of another program, with the bullet and what was meant.
        case pastedBullet(String, meant: String, isSafe: Bool)
        /// A line that begins with a number as another program writes it, with the mark and what was meant.
        case pastedNumber(String, meant: String, isSafe: Bool)
        /// So many bullets in the middle of lines.
        case bulletsInLine(Int)
        /// Lines that begin with dashes: a list, or people who speak.
        case dashedLines
        /// Lines that count with letters, which Markdown does not.
        case letteredLines
        /// Lines with tabs between their words that were the rows of a table.
        case tabbedRows(columns: Int)
        /// A line of nothing but typographic dashes.
        case dashedLine(String)

        /// Bytes that are not UTF-8.
        case brokenUTF8
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
