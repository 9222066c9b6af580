/// Which pages suit a reader of a page next: those that share most topics and audiences.
///
/// Every page is put into a bucket for each pair of its tags and for each single topic. Candidates are
/// the page's nearest neighbours in its buckets, so the work grows with the number of pages, not with
/// its square, and in a small site every page that shares a topic is a candidate.
struct Related: Sendable {
    /// A bit for each tag of the site, so many numbers for each page: it is weighed against up to a hundred others.
    private let topics: [UInt64]
    private let all: [UInt64]
    private let width: Int
    /// Page numbers, rising, by bucket.
    private let buckets: [[Int]]
    /// By page: the buckets it is in and where it stands in each.
    private let places: [[Place]]

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

    private struct Key: Hashable {
        let first: Tag
        let second: Tag?
    }

    private struct Place {
        let bucket: Int
        let index: Int
    }

    /// Takes each page's tags, by page number; pages without tags have no relatives.
    init(tags: [[Tag]]) {
        let tags = tags.map { $0.sorted() }
        let bits = Dictionary(uniqueKeysWithValues: zip(Set(tags.joined()), 0...))
        width = bits.count / 64 + 1
        all = Self.masks(of: tags, width, bits)
        topics = Self.masks(of: tags.map { $0.filter(\.isTopic) }, width, bits)
        var numbers: [Key: Int] = [:]
        var buckets: [[Int]] = []
        places = tags.enumerated().map { page, tags in
            Self.keys(of: tags).map { key in
                let bucket = numbers[key] ?? buckets.count
                if bucket == buckets.count {
                    numbers[key] = bucket
                    buckets.append([])
                }
                buckets[bucket].append(page)
                return Place(bucket: bucket, index: buckets[bucket].count - 1)
            }
        }
        self.buckets = buckets
    }

    /// The numbers of at most `count` pages that may be shown, best first; of equals the one that comes first in
    /// the site.
    func pages(
        to page: Int,
        count: Int,
        where mayShow: (Int) -> Bool = { _ in true }
    ) -> [Int] {
        guard count > 0 else { return [] }
        var best: [(page: Int, score: Int)] = []
        for candidate in candidates(for: page) {
            let score = score(page, candidate)
            if best.count == count, score <= best[count - 1].score { continue }
            guard mayShow(candidate) else { continue }
            // Candidates rise, so of equals the one that is in stays before the new one.
            let place = best.lastIndex { $0.score >= score }.map { $0 + 1 } ?? 0
            best.insert((candidate, score), at: place)
            if best.count > count { best.removeLast() }
        }
        return best.map(\.page)
    }

    /// The pages that are weighed against each other, rising: a bounded number, however large the site.
    func candidates(for page: Int) -> [Int] {
        var candidates: [Int] = []
        for place in places[page] { addNeighbours(of: page, at: place, to: &candidates) }
        candidates.sort()
        var last = -1
        candidates.removeAll { candidate in
            defer { last = candidate }
            return candidate == last
        }
        return candidates
    }
}

extension Related {
    private func score(_ a: Int, _ b: Int) -> Int {
        var score = 0
        for index in 0..<width {
            let (own, other) = (a * width + index, b * width + index)
            score += (all[own] & all[other]).nonzeroBitCount
            score += (topics[own] & topics[other]).nonzeroBitCount
        }
        return score
    }

    /// Adds the pages around `page` in a bucket, which is in the order of page numbers; the ends meet.
    private func addNeighbours(of page: Int, at place: Place, to candidates: inout [Int]) {
        let bucket = buckets[place.bucket]
        guard bucket.count > 2 * Self.reach else {
            for other in bucket where other != page { candidates.append(other) }
            return
        }
        for step in 1...Self.reach {
            candidates.append(bucket[(place.index + step) % bucket.count])
            candidates.append(bucket[(place.index + bucket.count - step) % bucket.count])
        }
    }

    private static func masks(of tags: [[Tag]], _ width: Int, _ bits: [Tag: Int]) -> [UInt64] {
        var masks = [UInt64](repeating: 0, count: tags.count * width)
        for (page, own) in tags.enumerated() {
            for bit in own.compactMap({ bits[$0] }) {
                masks[page * width + bit / 64] |= 1 << UInt64(bit % 64)
            }
        }
        return masks
    }

    private static func keys(of tags: [Tag]) -> [Key] {
        var keys: [Key] = []
        for (index, tag) in tags.enumerated() where tag.isTopic {
            keys.append(Key(first: tag, second: nil))
            for other in tags[(index + 1)...] { keys.append(Key(first: tag, second: other)) }
        }
        return keys
    }
}

extension SiteConfiguration {
    /// What a page is found related by; sections, legal texts and home pages are nobody's relatives.
    ///
    /// An Easy Read page is offered on the page that it tells, and not beside it.
    func tags(of page: Page) -> [Related.Tag] {
        switch page.fields.type {
        case .section, .legal, .easyRead: return []
        default: break
        }
        guard !page.key.isHome, !page.isArchived else { return [] }
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
