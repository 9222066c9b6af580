/// Values that lose their end: YAML takes ` #` for the beginning of a comment, an editor wrote a hashtag or a number.
extension YAMLText {
    /// Whether a `#` in the bytes may cut a value off: before it a space and a value, behind it no space.
    static func mayCut(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.contains(UInt8(ascii: "#")) else { return false }
        return bytes.indices.contains { index in
            bytes[index] == UInt8(ascii: "#") && index > bytes.startIndex
                && index + 1 < bytes.endIndex && bytes[index + 1] > UInt8(ascii: " ")
                && [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes[index - 1])
        }
    }

    /// What a plain value would be without its comment, if that is no comment; nil when nothing is lost.
    func whole(_ value: String, at start: Position) -> (text: String, Diagnostic)? {
        guard let (number, lost) = lost(behind: value, at: start) else { return nil }
        let text = value.isEmpty ? lost : value + " " + lost
        let column = line(number).trimmingSuffixSpace().count - lost.count + 1
        let place = place(line: number, column: column, length: lost.count)
        return (text, .yamlHash(lost, name: name(before: start), value: text, at: place))
    }

    /// The comment behind a plain value and its line; it goes on over lines where the value does.
    private func lost(behind value: String, at start: Position) -> (line: Int, text: String)? {
        var rest = value.filter { !$0.isWhitespace }[...]
        for number in start.line...max(start.line, lineCount) {
            let isFirst = number == start.line
            let text = String(line(number).unicodeScalars.dropFirst(isFirst ? start.column - 1 : 0))
            var isSpaced = false
            for index in text.indices {
                let character = text[index]
                if character == "#", isSpaced {
                    let lost = String(text[index...]).trimmingSpace()
                    let isNote = lost.dropFirst().first?.isWhitespace != false
                    return isNote ? nil : (number, lost)
                }
                isSpaced = character.isWhitespace
                if isSpaced { continue }
                guard rest.popFirst() == character else { return nil }
            }
            if rest.isEmpty { return nil }
        }
        return nil
    }

    /// The first `#` that begins a comment without a space behind it, among values in brackets.
    static func hashtag(in text: String) -> String.Index? {
        text.indices.first { index in
            guard text[index] == "#", index > text.startIndex else { return false }
            let next = text[text.index(after: index)...].first
            let before = text[text.index(before: index)]
            return (before.isWhitespace || "[{,".contains(before)) && next?.isWhitespace == false
        }
    }

    private func name(before start: Position) -> String? {
        let before = String(line(start.line).unicodeScalars.prefix(start.column - 1))
            .trimmingSpace()
        guard before.hasSuffix(":") else { return nil }
        let name = before.dropLast().drop { " -".contains($0) }
        return name.isEmpty || name.contains(": ") ? nil : String(name)
    }
}
