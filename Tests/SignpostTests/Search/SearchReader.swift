@testable import Signpost

/// Reads the files of an index as search.js does, and counts what a search loads.
struct SearchReader {
    let index: SearchShards
    let records: SearchRecords

    /// What a page says, with how much each text weighs.
    typealias Page = [(text: String, weight: Int)]

    init(_ pages: [Page], groups: [[[String]]] = []) {
        let numbering = WordNumbering()
        let numbered = pages.map { page in
            numbering.words { counter in
                for (text, weight) in page { counter.add(text, weight: weight) }
            }
        }
        let all = SearchIndex(numbered, of: numbering.words, language: "en")
        index = SearchShards(all, groups: groups)
        records = SearchRecords(
            pages.indices.map { number in
                SearchRecords.Record(
                    title: "A title of some words that tell what it is \(number)",
                    url: "/a-section-of-the-site/a-page-with-a-long-name-\(number)/",
                    section: "A section of the site",
                    summary: String(repeating: "A summary. ", count: 12)
                )
            }
        )
    }

    /// Every word of the index, in its order.
    var words: [String] { index.words.files.flatMap(Self.unpack) }

    static func unpack(_ file: [UInt8]) -> [String] {
        var word = ""
        return String(decoding: file, as: UTF8.self).split(separator: "\n").map { line in
            let shared = Int(line.prefix(1), radix: 36) ?? 0
            word = String(word.prefix(shared)) + line.dropFirst()
            return word
        }
    }

    /// Page and impact of the list with a number.
    func list(_ number: Int) -> [[Int]] {
        let file = index.lists.firsts.lastIndex { $0 <= number } ?? 0
        var bytes = index.lists.files[file][...]
        func next() -> Int {
            var value = 0
            for shift in stride(from: 0, to: 63, by: 7) {
                let byte = bytes.removeFirst()
                value |= Int(byte & 0x7F) << shift
                if byte < 0x80 { break }
            }
            return value
        }
        var entries: [[Int]] = []
        for _ in index.lists.firsts[file]...number {
            _ = next()
            var page = 0
            entries = (0..<next()).map { _ in
                let step = next()
                page += step >> 4
                return [page, step & 15]
            }
        }
        return entries
    }

    /// The most that a search can load besides the root: of each word a file of words, and of lists; with a typing
    /// mistake in one of them three more files of words and four of endings; and each result shown from a file of its own.
    func mostBytes(words: Int, mistake: Bool, results: Int = 8) -> Int {
        func largest(_ files: [[UInt8]]) -> Int { files.map(\.count).max() ?? 0 }
        return words * (largest(index.words.files) + largest(index.lists.files))
            + (mistake ? 3 * largest(index.words.files) + 4 * largest(index.endings.files) : 0)
            + results * largest(records.files)
    }
}

/// Pages of words that are as uneven as those of a language, the same on every machine.
enum InventedPages {
    static func pages(_ count: Int, words: Int, each length: Int) -> [SearchReader.Page] {
        var state: UInt64 = 7
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        return (0..<count).map { _ in
            (0..<length).map { _ in
                // As in Zipf's law, half of all words are among the first few.
                (word(random(1 + random(1 + random(words)))), 1)
            }
        }
    }

    /// A word of its own for every number, of four to ten letters.
    static func word(_ number: Int) -> String {
        let syllables = [
            "ba", "den", "fi", "gor", "hu", "kal", "me", "nis", "po", "rut", "sha", "ti", "vo",
        ]
        var rest = number &* 7 &+ 11
        var word = ""
        repeat {
            word += syllables[rest % syllables.count]
            rest /= syllables.count
        } while rest > 0
        return word.count < 4 ? word + "s" : word
    }
}
