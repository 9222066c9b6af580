/// One tag of a template's text.
struct Tag {
    /// What a tag does, told by its first character.
    enum Kind {
        case variable, unescaped, section, inverted, close, partial, parent, block
        case comment, delimiters
    }

    let kind: Kind
    /// The whole tag with its delimiters.
    let range: Range<Int>
    /// What stands between the delimiters, without the first character and outer white space.
    let content: Range<Int>
}

extension Tag.Kind {
    /// The kind that a tag's first character stands for.
    init(sigil: UInt8?) {
        self =
            switch sigil {
            case UInt8(ascii: "#"): .section
            case UInt8(ascii: "^"): .inverted
            case UInt8(ascii: "/"): .close
            case UInt8(ascii: ">"): .partial
            case UInt8(ascii: "<"): .parent
            case UInt8(ascii: "$"): .block
            case UInt8(ascii: "!"): .comment
            case UInt8(ascii: "="): .delimiters
            case UInt8(ascii: "&"), UInt8(ascii: "{"): .unescaped
            default: .variable
            }
    }
}

/// A piece of a template's text.
enum Token {
    case text(Range<Int>)
    case tag(Tag)
}
