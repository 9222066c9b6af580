/// Names for the bytes that mean something in Markdown.
extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let ampersand = UInt8(ascii: "&")
    static let semicolon = UInt8(ascii: ";")
    static let backslash = UInt8(ascii: "\\")
    static let backtick = UInt8(ascii: "`")
    static let bang = UInt8(ascii: "!")
    static let colon = UInt8(ascii: ":")
    static let plus = UInt8(ascii: "+")
    static let star = UInt8(ascii: "*")
    static let underscore = UInt8(ascii: "_")
    static let period = UInt8(ascii: ".")
    static let equals = UInt8(ascii: "=")
    static let openParenthesis = UInt8(ascii: "(")
    static let closeParenthesis = UInt8(ascii: ")")
    static let quote = UInt8(ascii: "\"")
    static let hash = UInt8(ascii: "#")
    static let hyphen = UInt8(ascii: "-")
    static let pipe = UInt8(ascii: "|")
    static let tilde = UInt8(ascii: "~")
    static let caret = UInt8(ascii: "^")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")

    var isBlank: Bool { self == .space || self == .tab }
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

    /// Whether the byte may stand in the name of a directive or attribute.
    var isNamePart: Bool { isLetter || isDigit || self == .hyphen || self == .underscore }

    /// Whether the byte may stand in the label of a footnote.
    var isLabelPart: Bool { isNamePart || self == .period || self >= 0x80 }

    /// Whether a colon after the byte belongs to a word, a time or more colons.
    var isWordPart: Bool { isLetter || isDigit || self == .colon || self == .backslash }

    /// Whether the byte continues a character rather than beginning one.
    var isContinuation: Bool { self & 0xC0 == 0x80 }

    var lowercased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}
