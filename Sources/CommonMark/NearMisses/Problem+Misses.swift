extension [Problem] {
    /// Adds what nearly was something, without what is a problem already.
    func withMisses(_ misses: [Problem]) -> [Problem] {
        if misses.isEmpty { return self }
        var known = Dictionary(grouping: self, by: \.span.line)
        var problems = self
        for miss in misses {
            let isKnown = known[miss.span.line]?.contains { $0.covers(miss) } ?? false
            guard !isKnown else { continue }
            known[miss.span.line, default: []].append(miss)
            problems.append(miss)
        }
        return problems
    }
}

extension Problem {
    /// Whether a miss stands in what this problem is about; an open bracket is about the rest of its line.
    fileprivate func covers(_ miss: Problem) -> Bool {
        guard span.column > 0, miss.span.column > 0 else { return kind == miss.kind }
        if case .unclosedLabel = kind { return span.column <= miss.span.column }
        return span.column < miss.span.column + miss.span.length
            && miss.span.column < span.column + span.length
    }
}
