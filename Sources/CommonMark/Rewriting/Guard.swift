/// The control characters that stand for phrases; `CleanText` lets none in from outside.
enum Guard {
    /// The brackets around the label of an inline directive.
    static let openLabel: UInt8 = 0x02
    static let closeLabel: UInt8 = 0x03
    /// A token is its number between these two; the second repeats until columns agree with the source.
    static let openToken: UInt8 = 0x04
    static let closeToken: UInt8 = 0x05
    /// Short numbers fit into short phrases.
    private static let radix = 36
    /// Two tildes, by what they may do.
    static let openStrike: UInt8 = 0x06
    static let closeStrike: UInt8 = 0x07
    static let anyStrike: UInt8 = 0x08

    /// One stretch of a text: plain bytes, or one phrase.
    enum Piece {
        case text(ArraySlice<UInt8>)
        case openLabel, closeLabel
        case token(Int)
        case strike(opens: Bool, closes: Bool)
    }

    static func isHeld(in text: some Sequence<UInt8>) -> Bool {
        text.contains { $0 < 0x09 }
    }

    /// Cuts a text at its guards.
    static func pieces(of text: ArraySlice<UInt8>) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text
        while let index = rest.firstIndex(where: { $0 < 0x09 }) {
            if index > rest.startIndex { pieces.append(.text(rest[..<index])) }
            rest = rest[index...]
            pieces.append(piece(&rest))
        }
        if !rest.isEmpty { pieces.append(.text(rest)) }
        return pieces
    }

    /// Takes one guard from the front.
    private static func piece(_ rest: inout ArraySlice<UInt8>) -> Piece {
        let sign = rest.removeFirst()
        switch sign {
        case openLabel: return .openLabel
        case closeLabel: return .closeLabel
        case openToken:
            let digits = rest.prefix { $0 != closeToken }
            rest = rest[digits.endIndex...].drop { $0 == closeToken }
            return .token(Int(String(decoding: digits, as: UTF8.self), radix: radix) ?? 0)
        default:
            rest = rest.drop { $0 == sign }
            return .strike(opens: sign != closeStrike, closes: sign != openStrike)
        }
    }

    /// Writes a token's number so that it takes as many bytes as what it stands for.
    static func write(token number: Int, width: Int, to output: inout [UInt8]) {
        let start = output.count
        output.append(openToken)
        output += String(number, radix: radix).utf8
        repeat { output.append(closeToken) } while output.count - start < width
    }

    /// What the editor wrote, guards turned back.
    static func restored(_ text: some Collection<UInt8>, _ tokens: [Token]) -> [UInt8] {
        pieces(of: Array(text)[...]).reduce(into: []) { result, piece in
            result += written(piece, tokens)
        }
    }

    static func written(_ piece: Piece, _ tokens: [Token]) -> ArraySlice<UInt8> {
        switch piece {
        case .text(let bytes): bytes
        case .openLabel: [.openBracket]
        case .closeLabel: [.closeBracket]
        case .token(let number): tokens[number].written[...]
        case .strike: [.tilde, .tilde]
        }
    }
}
