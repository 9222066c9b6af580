/// A JSON value whose members keep their order, so that the same declarations give the same bytes.
indirect enum JSON: Hashable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSON])
    case object([Member])

    /// A name and its value.
    struct Member: Hashable, Sendable {
        let name: String
        let value: JSON

        init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(arrayLiteral elements: JSON...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}

extension JSON {
    static func texts(_ texts: [String]) -> JSON { .list(texts.map(JSON.text)) }

    /// The object with more members; what is no object becomes one.
    func with(_ more: [Member]) -> JSON {
        guard case .object(let members) = self else { return .object(more) }
        return .object(members + more)
    }

    func with(_ name: String, _ value: JSON) -> JSON { with([Member(name, value)]) }
}

extension JSON {
    /// The value over several lines, for people who open the file.
    var document: String { written(indent: "") + "\n" }

    /// The value on one line.
    var line: String {
        switch self {
        case .text(let text): String(decoding: JSONText.text(Array(text.utf8)), as: UTF8.self)
        case .number(let number): String(number)
        case .flag(let flag): String(flag)
        case .list(let items): "[\(items.map(\.line).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\(JSON.text($0.name).line): \($0.value.line)" }.joined(separator: ", "))}"
        }
    }

    private func written(indent: String) -> String {
        let deeper = indent + "  "
        switch self {
        case .text, .number, .flag: return line
        case .list(let items):
            if items.allSatisfy(\.isScalar) { return line }
            let lines = items.map { deeper + $0.written(indent: deeper) }
            return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            let lines = members.map {
                "\(deeper)\(JSON.text($0.name).line): \($0.value.written(indent: deeper))"
            }
            return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
        }
    }

    var isScalar: Bool {
        switch self {
        case .text, .number, .flag: true
        case .list, .object: false
        }
    }
}
