/// Reads the values of a PDF (ISO 32000-1, 7.3) from the beginning of some bytes.
struct PDFReader {
    private(set) var rest: ArraySlice<UInt8>

    private static let deepest = 64
    private static let space = Set("\0\t\n\u{0C}\r ".utf8)
    private static let delimiters = Set("()<>[]/%".utf8)

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// The next value; leaves `rest` behind it.
    mutating func value(depth: Int = 0) throws(PDFFlaw) -> PDFValue {
        skipSpace()
        guard depth < Self.deepest, let byte = rest.first else { throw .isBroken }
        switch byte {
        case UInt8(ascii: "/"): return .name(name())
        case UInt8(ascii: "("): return .text(try text())
        case UInt8(ascii: "["):
            rest.removeFirst()
            return .array(try values(until: "]", depth: depth))
        case UInt8(ascii: "<"):
            guard rest.starts(with: "<<".utf8) else { return .text(try hexadecimal()) }
            rest.removeFirst(2)
            return .dictionary(try entries(depth: depth))
        default: return try word()
        }
    }

    /// The word that comes next, such as `stream`, without taking it.
    var upcoming: String {
        var reader = self
        reader.skipSpace()
        return String(decoding: reader.token(), as: UTF8.self)
    }

    /// Values up to `end`; two numbers and an R are one reference.
    private mutating func values(
        until end: String,
        depth: Int
    ) throws(PDFFlaw) -> [PDFValue] {
        var values: [PDFValue] = []
        while true {
            skipSpace()
            if rest.starts(with: end.utf8) {
                rest.removeFirst(end.utf8.count)
                return values
            }
            let value = try value(depth: depth + 1)
            guard value == .word("R") else {
                values.append(value)
                continue
            }
            guard case .number? = values.popLast(), case .number(let number)? = values.popLast()
            else { throw .isBroken }
            values.append(.reference(number))
        }
    }

    private mutating func entries(depth: Int) throws(PDFFlaw) -> [String: PDFValue] {
        let values = try values(until: ">>", depth: depth)
        guard values.count.isMultiple(of: 2) else { throw .isBroken }
        var entries: [String: PDFValue] = [:]
        for index in stride(from: 0, to: values.count, by: 2) {
            guard case .name(let name) = values[index] else { throw .isBroken }
            entries[name] = values[index + 1]
        }
        return entries
    }
}

extension PDFReader {
    private mutating func skipSpace() {
        while let byte = rest.first {
            if Self.space.contains(byte) {
                rest.removeFirst()
            } else if byte == UInt8(ascii: "%") {
                rest = rest.drop { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            } else {
                return
            }
        }
    }

    private func token() -> ArraySlice<UInt8> {
        rest.prefix { !Self.space.contains($0) && !Self.delimiters.contains($0) }
    }

    private mutating func word() throws(PDFFlaw) -> PDFValue {
        let token = token()
        guard !token.isEmpty else { throw .isBroken }
        rest = rest[token.endIndex...]
        let text = String(decoding: token, as: UTF8.self)
        return Int(text).map(PDFValue.number) ?? .word(text)
    }

    /// A name, in which `#20` stands for a space.
    private mutating func name() -> String {
        rest.removeFirst()
        var token = token()
        rest = rest[token.endIndex...]
        var bytes: [UInt8] = []
        while let byte = token.popFirst() {
            let digits = String(decoding: token.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "#"), let code = UInt8(digits, radix: 16) {
                bytes.append(code)
                token = token.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A text in round brackets, which may hold brackets in pairs or behind a backslash.
    private mutating func text() throws(PDFFlaw) -> [UInt8] {
        var depth = 0
        var index = rest.startIndex
        while index < rest.endIndex {
            switch rest[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            index += 1
            if depth == 0 {
                defer { rest = rest[min(index, rest.endIndex)...] }
                return Array(rest[rest.startIndex..<index].dropFirst().dropLast())
            }
        }
        throw .isBroken
    }

    private mutating func hexadecimal() throws(PDFFlaw) -> [UInt8] {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { throw .isBroken }
        defer { rest = rest[(end + 1)...] }
        return Array(rest[..<end].dropFirst())
    }
}
