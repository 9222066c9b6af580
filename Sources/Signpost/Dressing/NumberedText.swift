internal import Mustache

/// A sentence cut where numbers stand in it, so that a theme can keep each number in one piece from left to right.
///
/// In a sentence from right to left `18001 101` would else be read with its groups the wrong way round. What stands
/// close to letters or money signs is no number of its own: to isolate a part of it would tear it apart.
struct NumberedText: Sendable {
    struct Part: Equatable, Sendable {
        let text: String
        let isNumber: Bool
    }

    let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var words = ""
        var rest = text[...]
        while let first = rest.first {
            let number = Self.number(at: rest, after: words.last)
            guard number.isEmpty else {
                if !words.isEmpty { parts.append(Part(text: words, isNumber: false)) }
                words = ""
                parts.append(Part(text: String(number), isNumber: true))
                rest = rest[number.endIndex...]
                continue
            }
            // What is no number is left whole, or its last digits would be taken for one.
            let length = first.isASCIIDigit ? Self.run(at: rest).count : 1
            words += rest.prefix(length)
            rest = rest.dropFirst(length)
        }
        if !words.isEmpty { parts.append(Part(text: words, isNumber: false)) }
        self.parts = parts
    }

    static let schema = Schema<NumberedText>(
        "sentence",
        [
            .list("parts", partSchema, "The words and numbers of the sentence, in order.") {
                $0.parts
            }
        ]
    )

    private static let partSchema = Schema<Part>(
        "part",
        [
            .text("text", "What is written.") { $0.text },
            .flag("is_number", "Whether it is a number, to be read from left to right.") {
                $0.isNumber
            },
        ]
    )
}

extension NumberedText {
    /// The number that begins here, or nothing.
    private static func number(at text: Substring, after before: Character?) -> Substring {
        let run = run(at: text)
        let opens = before.map { $0.isWhitespace || "(\"'“‘".contains($0) } ?? true
        let after = text[run.endIndex...].first
        let closes = after.map { $0.isWhitespace || ".,;:!?)\"'”’".contains($0) } ?? true
        return opens && closes ? run : text.prefix(0)
    }

    /// Digits with at most one sign or space between them: one number, however it is grouped.
    private static func run(at text: Substring) -> Substring {
        var end = text.startIndex
        if text.first == "+" { end = text.index(after: end) }
        guard end < text.endIndex, text[end].isASCIIDigit else { return text.prefix(0) }
        while end < text.endIndex {
            let next = text.index(after: end)
            if text[end].isASCIIDigit {
                end = next
            } else if " -./:,".contains(text[end]), next < text.endIndex, text[next].isASCIIDigit {
                end = next
            } else {
                break
            }
        }
        return text[..<end]
    }
}
