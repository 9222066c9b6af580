/// One value that a template can show.
public enum Value: Sendable {
    /// Nothing: shown as nothing, and false in a section.
    case nothing
    /// True or false, for sections only.
    case flag(Bool)
    /// Text, escaped when shown; empty text is false in a section.
    case text(String)
    /// HTML in UTF-8, shown as it is; empty HTML is false in a section.
    case html([UInt8])
    /// Values that a section repeats for; an empty list is false.
    case list([Value])
    /// A record of a known type.
    case record(Record)
    /// Open data, looked up by name while rendering.
    case map([String: Value])
}

extension Value {
    /// Whether a section over this value is shown.
    var isPresent: Bool {
        switch self {
        case .nothing: false
        case .flag(let flag): flag
        case .text(let text): !text.isEmpty
        case .html(let html): !html.isEmpty
        case .list(let elements): !elements.isEmpty
        case .record, .map: true
        }
    }

    /// The value called `name` in a record or map, or nil when there is none.
    subscript(name: String) -> Value? {
        switch self {
        case .record(let record): record.type.slot(of: name).map { record.values[$0] }
        case .map(let map): map[name]
        case .nothing, .flag, .text, .html, .list: nil
        }
    }

    /// What a theme author calls this kind of value.
    var kind: String {
        switch self {
        case .nothing: "nothing"
        case .flag: "a flag"
        case .text: "text"
        case .html: "HTML"
        case .list: "a list"
        case .record, .map: "a record"
        }
    }
}
