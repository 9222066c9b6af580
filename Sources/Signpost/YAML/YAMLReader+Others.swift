/// The parser stops at the first mistake; the others are found by taking that one out.
extension YAMLReader {
    /// Reads one document; the result of an empty text is an empty map.
    static func read(
        _ bytes: ArraySlice<UInt8>,
        file: String,
        firstLine: Int = 1,
        into diagnostics: inout [Diagnostic]
    ) -> YAMLNode? {
        var found: [Diagnostic] = []
        if let node = read(once: bytes, file: file, firstLine: firstLine, into: &found) {
            diagnostics += found
            return node
        }
        diagnostics += found
        guard let first = found.last else { return nil }
        let others = others(than: first, in: bytes, firstLine: firstLine)
        diagnostics += others.filter { !found.contains($0) }
        return nil
    }
}

extension YAMLReader {
    /// How many mistakes of one text are looked for.
    private static let most = 20
    /// Mistakes in one value, which leave what stands around it whole.
    private static let inValues: Set = [
        "yaml-colon", "yaml-start", "yaml-after-quote", "yaml-escape", "yaml-tag", "yaml-list",
        "yaml-no-colon",
    ]

    /// The mistakes after the first: its value is taken out, the rest is read again, and so on.
    ///
    /// Where a mistake is not in one value, what follows might be its consequence, so the search ends.
    private static func others(
        than first: Diagnostic,
        in bytes: ArraySlice<UInt8>,
        firstLine: Int
    ) -> [Diagnostic] {
        var found = [first]
        var text = Array(bytes)
        while let last = found.last, found.count < most, inValues.contains(last.id),
            takeOut(last.place.line - firstLine, of: &text)
        {
            var more: [Diagnostic] = []
            let file = first.place.file
            if read(once: text[...], file: file, firstLine: firstLine, into: &more) != nil {
                found.insert(contentsOf: more, at: 0)
                break
            }
            guard let next = more.last, !found.contains(next), inValues.contains(next.id) else {
                break
            }
            found.append(next)
        }
        return found.filter { $0 != first }
    }

    /// Empties the value on a line, counted from 0, or the line where it has no name; false when it cannot be told.
    private static func takeOut(_ number: Int, of text: inout [UInt8]) -> Bool {
        let newline = UInt8(ascii: "\n")
        let lines = text.split(separator: newline, omittingEmptySubsequences: false)
        guard lines.indices.contains(number) else { return false }
        let line = lines[number]
        let content = line.firstIndex { !" -".utf8.contains($0) } ?? line.endIndex
        let name = line[content...].firstRange(of: Array(": ".utf8))
        let value = (name?.upperBound ?? content)..<line.endIndex
        guard !value.isEmpty else { return false }
        let isItem = line[..<content].contains(UInt8(ascii: "-"))
        text.replaceSubrange(value, with: name != nil || isItem ? Array("\"\"".utf8) : [])
        return true
    }
}
