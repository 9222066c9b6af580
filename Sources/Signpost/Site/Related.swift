/// Which pages suit a reader of a page next: those that share most topics and audiences.
///
/// Every page is put into a bucket for each pair of its tags and for each single topic. Candidates are
/// the page's nearest neighbours in its buckets, so the work grows with the number of pages, not with
/// its square, and in a small site every page that shares a topic is a candidate.
struct Related: Sendable {
    private let tags: [[Tag]]
    private let buckets: [[Tag]: [Int]]

    /// How many neighbours on each side of a page one bucket offers.
    private static let reach = 6

    /// One topic or audience in one language; topics weigh more, because a page answers a question before
    /// it suits a reader.
    struct Tag: Hashable, Comparable, Sendable {
        let isTopic: Bool
        let id: Int
        var language = 0

        static func < (a: Tag, b: Tag) -> Bool {
            (a.isTopic ? 0 : 1, a.id) < (b.isTopic ? 0 : 1, b.id)
        }
    }

    /// Takes each page's tags, by page number; pages without tags have no relatives.
    init(tags: [[Tag]]) {
        self.tags = tags.map { $0.sorted() }
        var buckets: [[Tag]: [Int]] = [:]
        for (page, tags) in self.tags.enumerated() {
            for key in Self.keys(of: tags) { buckets[key, default: []].append(page) }
        }
        self.buckets = buckets
    }

    /// The numbers of at most `count` pages, best first; of equals the one that comes first in the site.
    func pages(to page: Int, count: Int) -> [Int] {
        guard count > 0 else { return [] }
        let scores = candidates(for: page).map { (page: $0, score: score(page, $0)) }
        let best = scores.sorted { ($1.score, $0.page) < ($0.score, $1.page) }
        return best.prefix(count).map(\.page)
    }

    /// The pages that are weighed against each other: a bounded number, however large the site.
    func candidates(for page: Int) -> Set<Int> {
        var candidates: Set<Int> = []
        for key in Self.keys(of: tags[page]) {
            candidates.formUnion(neighbours(of: page, in: buckets[key, default: []]))
        }
        return candidates
    }

    private func score(_ a: Int, _ b: Int) -> Int {
        tags[a].reduce(0) { sum, tag in
            sum + (tags[b].contains(tag) ? (tag.isTopic ? 2 : 1) : 0)
        }
    }

    /// The pages around `page` in a bucket, which is in the order of page numbers; the ends meet.
    private func neighbours(of page: Int, in bucket: [Int]) -> [Int] {
        guard bucket.count > 2 * Self.reach else { return bucket.filter { $0 != page } }
        let at = bucket.partitioningIndex { $0 >= page }
        return (-Self.reach...Self.reach).filter { $0 != 0 }.map {
            bucket[(at + $0 + bucket.count) % bucket.count]
        }
    }

    private static func keys(of tags: [Tag]) -> [[Tag]] {
        var keys: [[Tag]] = []
        for (index, tag) in tags.enumerated() where tag.isTopic {
            keys.append([tag])
            keys += tags[(index + 1)...].map { [tag, $0] }
        }
        return keys
    }
}

extension [Int] {
    /// The first index for which `isSecond` holds, in an array where it holds for a suffix.
    fileprivate func partitioningIndex(where isSecond: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension SiteConfiguration {
    /// What a page is found related by; sections, legal texts and home pages are nobody's relatives.
    func tags(of page: Page) -> [Related.Tag] {
        switch page.fields.type {
        case .section, .legal: return []
        default: break
        }
        guard !page.key.isHome else { return [] }
        let language = languages.firstIndex { $0.code == page.key.language } ?? 0
        let topics = numbers(of: page.fields.topics, in: topics)
        let audiences = numbers(of: page.fields.audience, in: audiences)
        return topics.map { Related.Tag(isTopic: true, id: $0, language: language) }
            + audiences.map { Related.Tag(isTopic: false, id: $0, language: language) }
    }

    private func numbers(of written: [Located<String>], in declared: [Term]) -> [Int] {
        written.compactMap { word in declared.firstIndex { $0.id.value == word.value } }
    }
}
