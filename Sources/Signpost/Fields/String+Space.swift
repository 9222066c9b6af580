extension String {
    /// The text without white space at either end.
    func trimmingSpace() -> String {
        guard let first = utf8.first, let last = utf8.last,
            first <= 0x20 || last <= 0x20 || first >= 0x80 || last >= 0x80
        else { return self }
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }

    /// The text on one line: every break and the space around it becomes one space.
    func joiningLines() -> String {
        // Below a space are the breaks of ASCII; those of Unicode have several bytes.
        guard !hasBytes({ 0x20..<0x80 ~= $0 }), contains(where: \.isNewline) else { return self }
        return split(whereSeparator: \.isNewline)
            .map { String($0).trimmingSpace() }
            .filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}
