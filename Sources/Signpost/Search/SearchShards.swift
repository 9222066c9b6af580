/// An index cut into files of about equal size, so that a search loads the few that it needs.
struct SearchShards: Sendable {
    /// One kind of file: what each holds, and with what each begins.
    struct Series<First: Sendable>: Sendable {
        fileprivate(set) var files: [[UInt8]] = []
        fileprivate(set) var firsts: [First] = []
    }

    /// The words in their order; each line is how many letters it shares with the one before, and its own others.
    let words: Series<String>
    let wordCount: Int
    /// By file of words: the number of its first word.
    let wordNumbers: [Int]
    /// The same words read backwards, to find a word whose first half has a typing mistake.
    let endings: Series<String>
    /// The lists of pages, of all words in their order and then of the groups of synonyms.
    let lists: Series<Int>

    /// How many bytes a file has before the next begins, of so many in all: on a small site a search loads little, on a
    /// large one the root must not name too many files.
    private static func limit(_ bytes: Int) -> Int { min(3_000, max(700, bytes / 256)) }

    init(_ index: SearchIndex, groups: [[[String]]]) {
        let all = index.order.map { Array(index.table[$0]) }
        (words, wordNumbers) = Self.cut(all)
        wordCount = all.count
        let backwards = all.map(Self.backwards)
        endings = Self.cut(backwards.sorted { $0.lexicographicallyPrecedes($1) }).series
        lists = Self.cut(index.order.map(index.list(of:)) + index.lists(of: groups))
    }

    /// The letters of a word from its last to its first; most words have none beyond ASCII.
    private static func backwards(_ word: [UInt8]) -> [UInt8] {
        guard word.contains(where: { $0 >= 0x80 }) else { return word.reversed() }
        let scalars = String(decoding: word, as: UTF8.self).unicodeScalars.reversed()
        return Array(String(String.UnicodeScalarView(scalars)).utf8)
    }

    private static func cut(_ words: [[UInt8]]) -> (series: Series<String>, numbers: [Int]) {
        var series = Series<String>()
        var numbers: [Int] = []
        var last: [UInt8] = []
        let limit = limit(words.reduce(0) { $0 + $1.count })
        for (number, word) in words.enumerated() {
            if (series.files.last?.count ?? limit) >= limit {
                series.files.append([])
                series.firsts.append(String(decoding: word, as: UTF8.self))
                numbers.append(number)
                last = []
            }
            let shared = sharedLetters(last, word)
            let line = Array(String(shared, radix: 36).utf8) + word[shared...] + [0x0A]
            series.files[series.files.count - 1] += line
            last = word
        }
        return (series, numbers)
    }

    /// How many bytes two words begin with alike, as far as they are ASCII: a letter of several bytes is never cut.
    private static func sharedLetters(_ a: [UInt8], _ b: [UInt8]) -> Int {
        zip(a, b).prefix { $0 == $1 && $0 < 0x80 }.count
    }

    private static func cut(_ lists: [PostingList]) -> Series<Int> {
        var series = Series<Int>()
        // A page and its impact take two bytes, more or less.
        let limit = limit(lists.reduce(0) { $0 + 2 * $1.entries.count })
        for (number, list) in lists.enumerated() {
            if (series.files.last?.count ?? limit) >= limit {
                series.files.append([])
                series.firsts.append(number)
            }
            list.write(to: &series.files[series.files.count - 1])
        }
        return series
    }
}
