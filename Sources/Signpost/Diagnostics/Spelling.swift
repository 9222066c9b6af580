/// Finds what somebody probably meant to write.
enum Spelling {
    /// After so many mistakes of a page, no more suggestions are looked for: each is compared with all that is known.
    static let enough = 50

    private static let longest = 80

    /// How far from each other words of a length may be.
    private static func limit(_ length: Int) -> Int { length < 4 ? 1 : length / 3 }

    /// The candidate nearest to a word, or nil when none is near enough to be meant.
    ///
    /// Case, and whether words are joined by `-`, `_` or a space, make no difference; of two that are
    /// equally near, the earlier wins; of words as short as A6, all of which are alike, neither was meant.
    static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let wanted = folded(word)
        var best: (candidate: String, distance: Int)?
        var isTied = false
        for candidate in candidates {
            if isFar(candidate, from: word) { continue }
            let offered = folded(candidate)
            let limit = limit(max(wanted.count, offered.count))
            let distance = distance(wanted, offered)
            guard distance <= limit, distance < wanted.count else { continue }
            if distance < best?.distance ?? .max {
                (best, isTied) = ((candidate, distance), false)
            } else if distance == best?.distance {
                isTied = true
            }
        }
        return isTied && wanted.count < 4 ? nil : best?.candidate
    }

    /// Whether the lengths of two words already tell that one was not meant by the other.
    private static func isFar(_ a: String, from b: String) -> Bool {
        guard a.utf8.allSatisfy({ $0 < 0x80 }), b.utf8.allSatisfy({ $0 < 0x80 }) else {
            return false
        }
        let (one, other) = (min(a.utf8.count, longest), min(b.utf8.count, longest))
        return abs(one - other) > limit(max(one, other))
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
        word.prefix(longest).lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }
    }
}

extension String {
    /// The candidate that somebody who wrote this meant, or nil when none is near enough.
    public func nearest(in candidates: [String]) -> String? {
        Spelling.nearest(to: self, in: candidates)
    }
}
