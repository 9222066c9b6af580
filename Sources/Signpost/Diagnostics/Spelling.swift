/// Finds what somebody probably meant to write.
enum Spelling {
    /// The candidate nearest to a word, or nil when none is near enough to be meant.
    ///
    /// Case, and whether words are joined by `-`, `_` or a space, make no difference; of two that are
    /// equally near, the earlier wins.
    static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let wanted = folded(word)
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let offered = folded(candidate)
            let limit =
                max(wanted.count, offered.count) < 4 ? 1 : max(wanted.count, offered.count) / 3
            let distance = distance(wanted, offered)
            if distance <= limit, distance < wanted.count, distance < best?.distance ?? .max {
                best = (candidate, distance)
            }
        }
        return best?.candidate
    }

    /// How many letters must be added, left out, changed or swapped with a neighbour.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var older = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        for i in 1...a.count {
            var current = [i] + [Int](repeating: 0, count: b.count)
            for j in 1...b.count {
                let isSame = a[i - 1] == b[j - 1]
                current[j] = min(
                    previous[j] + 1,
                    current[j - 1] + 1,
                    previous[j - 1] + (isSame ? 0 : 1)
                )
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    current[j] = min(current[j], older[j - 2] + 1)
                }
            }
            (older, previous) = (previous, current)
        }
        return previous[b.count]
    }

    private static func folded(_ word: String) -> [Character] {
        word.prefix(80).lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }
    }
}
