/// What is known about a value before any template is rendered.
public indirect enum Shape: Hashable, Sendable {
    /// A flag: sections test it, nothing shows it.
    case flag
    /// Text: shown by `{{name}}`.
    case text
    /// HTML: shown by `{{{name}}}`.
    case html
    /// A list of values of one shape: sections repeat for each.
    case list(Shape)
    /// A record: its fields are known by name.
    case record(RecordType)
    /// A value that may be nothing.
    case optional(Shape)
    /// Open data: nothing is known, names are looked up while rendering.
    case open
}

extension Shape {
    /// The shape without the possibility of nothing.
    var unwrapped: Shape {
        var shape = self
        while case .optional(let wrapped) = shape { shape = wrapped }
        return shape
    }

    /// The fields of a record; other shapes have none.
    var fields: [RecordType.Field] {
        if case .record(let type) = self { type.fields } else { [] }
    }

    /// What a theme author calls a value of this shape.
    var kind: String {
        switch unwrapped {
        case .flag: "a flag"
        case .text: "text"
        case .html: "HTML"
        case .list: "a list"
        case .record: "a record"
        case .open, .optional: "open data"
        }
    }
}
