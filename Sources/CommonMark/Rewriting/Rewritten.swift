/// A text in which every line that CommonMark does not know stands as a heading of its own, and every phrase it does
/// not know as control characters.
///
/// A heading ends a paragraph, needs no blank line, holds one line of inlines and cannot be mistaken for code: where
/// cmark does not find it as a heading, the line was code or HTML and is put back as it was.
struct Rewritten {
    var text: [UInt8] = []
    var origins: [Places.Origin] = []
    var marks: [Mark] = []
    var tables: [TableMarks] = []
    var tokens: [Token] = []
    /// Whether control characters stand for anything.
    var holdsPhrases = false
    /// What is wrong whether or not a mark is found again.
    var problems: [Problem] = []
}

/// A line of the rewritten text that stands for something else.
struct Mark {
    enum Kind {
        case opening(WrittenDirective, colons: Int, hasLabel: Bool)
        case leaf(WrittenDirective, hasLabel: Bool)
        case closing(colons: Int, Span)
        /// A line that begins like a directive and is none.
        case malformed([UInt8], colons: Int)
        case cell
        case delimiter
        case footnoteGap
        case footnote(label: String, Span)
        case term
        /// The one mark that is a list item.
        case definition
    }

    let kind: Kind
    /// The line in the rewritten text.
    let line: Int
    /// The line in the source.
    let sourceLine: Int
    /// What is wrong with the line.
    var problem: Problem?

    var isItem: Bool { if case .definition = kind { true } else { false } }
}

/// The marks of one table: the cells of its head, the delimiter row, and the cells of its rows.
struct TableMarks {
    enum Alignment { case natural, left, center, right }

    let first: Int
    let columns: [Alignment]
    var rows = 0

    /// The head's cells, the delimiter, and the cells of all rows.
    var range: Range<Int> { first..<first + columns.count * (rows + 1) + 1 }
}

/// A phrase of the source that became control characters.
struct Token {
    enum Kind {
        case directive(name: String, Span)
        case attributes([Directive.Attribute])
        case badAttributes(Span)
        case id(String, Span)
        case footnote(label: String, Span)
        case task(isDone: Bool)
    }

    let kind: Kind
    /// What the editor wrote, for where it turns out to be code.
    let written: [UInt8]
}
