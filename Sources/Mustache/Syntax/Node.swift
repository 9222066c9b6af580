/// One step of a parsed template; sections hold the index of their end.
enum Node {
    /// Where a line begins that shows something.
    case lineStart
    case text(Range<Int>)
    case variable(Name, escapes: Bool)
    case section(Name, inverted: Bool, end: Int)
    case partial(Inclusion)
    case parent(Inclusion, end: Int)
    case block(Block, end: Int)
    /// The end of the section, parent or block that names this index.
    case end
}

/// A tag that includes another template.
struct Inclusion {
    /// Which template: a fixed one, or the one that a text in the context names.
    enum Target {
        case fixed(String)
        case named(Name)
    }

    let target: Target
    /// The name within the tag.
    let range: Range<Int>
    /// What each line of the other template begins with; nil when the tag shares its line.
    let indentation: Range<Int>?
}

/// A block: a default, and a place for what a child puts there.
struct Block {
    let name: String
    let range: Range<Int>
    /// What stands before the opening tag on a line of its own; nil when it shares its line.
    let indentation: Range<Int>?
    /// Whether the content begins on a new line.
    let beginsLine: Bool
    /// The white space before the first line of the content, when it begins on a new line.
    var margin = 0..<0
    /// Whether the content ends with its last line.
    var endsLine = false
    /// The end of the line after a closing tag that ends a line of nothing but tags.
    var newline = 0..<0
}

/// A template whose tags are read and matched.
struct ParsedTemplate {
    let name: String
    let source: SourceText
    /// What to compile; empty when the tags do not match, because what a name means is then unknown.
    let nodes: [Node]
    let problems: [TemplateProblem]
}
