/// What stands around the name of a directive that was not written as one should be, and how it should be.
struct DirectiveSpelling {
    /// The stretch that belongs together, from the colons to the last bracket.
    let range: Range<Int>
    private let colons: Int
    private let name: String
    private var label = ""
    private var attributes = ""

    /// More than this is no label and no list of attributes.
    private static let longest = 200

    /// Reads on from a name in a text, up to `end` at most.
    init(_ text: [UInt8], from start: Int, nameEnd: Int, to end: Int) {
        let first = text[start..<nameEnd].firstIndex(where: \.isLetter) ?? start
        colons = text[start..<first].count { $0 == .colon }
        name = String(decoding: text[first..<nameEnd], as: UTF8.self)
        var stop = nameEnd
        if let bracket = Self.bracketed(text, from: stop, to: end, .openBracket, .closeBracket) {
            label = String(decoding: text[bracket], as: UTF8.self)
            stop = bracket.upperBound
        }
        if let brace = Self.bracketed(text, from: stop, to: end, .openBrace, .closeBrace) {
            attributes = String(decoding: text[brace], as: UTF8.self)
            stop = brace.upperBound
        } else if label.isEmpty, let round = Self.round(text, from: stop, to: end) {
            attributes = String(decoding: text[round].dropFirst().dropLast(), as: UTF8.self)
            stop = round.upperBound
        }
        range = start..<stop
    }

    /// How it is written rightly, as one of its forms; the most that can be said when something is missing.
    ///
    /// One that stands alone on its line keeps its two colons.
    func correct(_ known: KnownDirective?, isAlone: Bool) -> String {
        let forms = known?.forms ?? [.inline, .leaf]
        let form: Directive.Form =
            isAlone && colons == 2 && forms.contains(.leaf)
            ? .leaf : forms.contains(.inline) ? .inline : forms.first ?? .container
        return form.colons + name + label + braces(known?.attribute)
    }

    /// How it is written alone on a line with so many colons, what followed it being words of its title.
    func correct(colons: Int, title: String) -> String {
        let isRound = !attributes.isEmpty && !attributes.hasPrefix("{")
        let words = title.filter { $0 != "[" && $0 != "]" }
        let hasTitle = colons > 2 && label.isEmpty && !words.isEmpty
        return String(repeating: ":", count: colons) + name
            + (hasTitle ? "[\(words)]" : label) + (isRound ? "{...}" : attributes)
    }

    private func braces(_ attribute: String?) -> String {
        if attributes.hasPrefix("{") {
            let value = attributes.dropFirst().dropLast()
            guard let attribute, !value.contains("=") else { return attributes }
            return "{\(attribute)=\(value.filter { $0 != " " })}"
        }
        guard let attribute else { return "" }
        let value = attributes.utf8.allSatisfy { $0.isNamePart } ? attributes : ""
        return "{\(attribute)=\(value.isEmpty ? "..." : value)}"
    }
}

extension DirectiveSpelling {
    /// The stretch between two signs, blanks in front of it passed over.
    private static func bracketed(
        _ text: [UInt8],
        from start: Int,
        to end: Int,
        _ opening: UInt8,
        _ closing: UInt8
    ) -> Range<Int>? {
        guard let first = text[start..<end].firstIndex(where: { !$0.isBlank }),
            text[first] == opening,
            let last = text[first..<min(end, first + longest)].firstIndex(of: closing)
        else { return nil }
        return first..<last + 1
    }

    /// Round brackets that touch the name; others belong to the sentence.
    private static func round(_ text: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
        guard start < end, text[start] == .openParenthesis else { return nil }
        return bracketed(text, from: start, to: end, .openParenthesis, .closeParenthesis)
    }
}

extension Directive.Form {
    var colons: String {
        switch self {
        case .inline: ":"
        case .leaf: "::"
        case .container: ":::"
        }
    }
}
