/// Finds the name that was probably meant.
enum Spelling {
    /// The name nearest to what was written, or nil when none is near.
    static func nearest(to written: String, among names: [String]) -> String? {
        names.map { (distance: distance(written, $0), name: $0) }
            .filter { $0.distance <= tolerance(written, $0.name) }
            .min { $0 < $1 }?
            .name
    }

    /// Whether one name may be the other misspelled.
    static func isNear(_ a: String, _ b: String) -> Bool {
        distance(a, b) <= tolerance(a, b)
    }

    /// One mistake in three letters, at least one.
    private static func tolerance(_ a: String, _ b: String) -> Int {
        max(1, min(a.count, b.count) / 3)
    }

    /// How many letters must be added, removed, changed or swapped with their neighbour.
    private static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.lowercased()), Array(b.lowercased()))
        var (before, last) = ([Int](), Array(0...b.count))
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                let change = last[j] + (a[i] == b[j] ? 0 : 1)
                var best = min(change, last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    best = min(best, before[j - 1] + 1)
                }
                row.append(best)
            }
            (before, last) = (last, row)
        }
        return last[b.count]
    }
}
