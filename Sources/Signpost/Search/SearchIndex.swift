/// The words of all pages of one language, in the order of their letters, each with its pages.
struct SearchIndex: Sendable {
    let language: String
    /// The words of the site in all its languages.
    let table: WordTable
    /// The words' numbers in the table, in the order of their letters.
    private(set) var order: [Int] = []
    /// Where the pages of each word begin in `occurrences`, by the word's number, and where the last ones end.
    private var starts: [Int] = [0]
    /// Page and weight, the weight in the lowest eight bits; of each word in the order of pages.
    private var occurrences: [UInt32] = []
    /// By page: how much a word must weigh to say half of what it could.
    private let ballast: [Int]

    /// `pages` are those that can be found; a page's number is its place among them.
    init(_ pages: [NumberedWords], of words: WordTable, language: String) {
        self.language = language
        table = words
        let average = max(1, pages.reduce(0) { $0 + $1.length } / max(1, pages.count))
        // As in BM25: a word says less on a longer page.
        ballast = pages.map { 4 + 8 * $0.length / average }
        fill(pages)
        order = (0..<words.count).filter { starts[$0] < starts[$0 + 1] }
            .sorted { words[$0].lexicographicallyPrecedes(words[$1]) }
    }

    /// Two walks, one that counts and one that fills, need no list that grows.
    private mutating func fill(_ pages: [NumberedWords]) {
        var counts = [Int](repeating: 0, count: table.count)
        for page in pages { page.forEach { word, _ in counts[word] += 1 } }
        starts = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        var ends = starts
        occurrences = [UInt32](repeating: 0, count: ends[table.count])
        for (number, page) in pages.enumerated() {
            page.forEach { word, weight in
                occurrences[ends[word]] = UInt32(number) << 8 | UInt32(weight)
                ends[word] += 1
            }
        }
    }

    /// The pages of a word, by its number in the table.
    func list(of word: Int) -> PostingList {
        PostingList(
            occurrences[starts[word]..<starts[word + 1]].map {
                entry(page: Int($0 >> 8), weight: Int($0 & 0xFF))
            }
        )
    }

    private func entry(page: Int, weight: Int) -> PostingList.Entry {
        PostingList.Entry(page: page, impact: 1 + 14 * weight / (weight + ballast[page]))
    }

    /// For each group of phrases the pages on which any of them stands: those that have all of a phrase's words
    /// in some form.
    func lists(of groups: [[[String]]]) -> [PostingList] {
        let wanted = Set(groups.joined().joined().map { Stem.of($0.utf8, in: language) })
        var forms: [[UInt8]: [Int]] = [:]
        for id in order {
            let stem = Stem.of(table[id], in: language)
            if wanted.contains(stem) { forms[stem, default: []].append(id) }
        }
        return groups.map { list(of: $0, forms) }
    }

    private func list(of phrases: [[String]], _ forms: [[UInt8]: [Int]]) -> PostingList {
        var best: [Int: Int] = [:]
        for phrase in phrases {
            let words = phrase.map { weights(of: forms[Stem.of($0.utf8, in: language)] ?? []) }
            for (page, weight) in words.dropFirst().reduce(words.first ?? [:], Self.both) {
                best[page] = max(best[page] ?? 0, weight)
            }
        }
        return PostingList(
            best.sorted { $0.key < $1.key }.map { entry(page: $0.key, weight: $0.value) }
        )
    }

    private func weights(of words: [Int]) -> [Int: Int] {
        var weights: [Int: Int] = [:]
        for occurrence in words.flatMap({ occurrences[starts[$0]..<starts[$0 + 1]] }) {
            weights[Int(occurrence >> 8), default: 0] += Int(occurrence & 0xFF)
        }
        return weights
    }

    private static func both(_ a: [Int: Int], _ b: [Int: Int]) -> [Int: Int] {
        a.merging(b, uniquingKeysWith: min).filter { a[$0.key] != nil && b[$0.key] != nil }
    }
}
