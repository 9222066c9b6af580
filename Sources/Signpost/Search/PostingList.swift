/// The pages that hold one word, and how much the word says about each of them.
struct PostingList: Sendable {
    /// One page of the list.
    struct Entry: Hashable, Sendable {
        /// The page's number among those of its language.
        let page: Int
        /// From 1 to 15.
        let impact: Int
    }

    /// More pages than this nobody looks through, so the list of a word on very many pages has only the best.
    static let longest = 250

    /// On how many pages the word is.
    let frequency: Int
    /// In the order of the pages.
    let entries: [Entry]

    /// Keeps the best of the entries, which come in the order of their pages; of equals the first.
    init(_ all: [Entry]) {
        frequency = all.count
        guard all.count > Self.longest else {
            entries = all
            return
        }
        var counts = [Int](repeating: 0, count: 16)
        for entry in all { counts[entry.impact] += 1 }
        var least = 15
        var room = Self.longest
        while least > 1, counts[least] < room {
            room -= counts[least]
            least -= 1
        }
        entries = all.filter { entry in
            guard entry.impact == least, room > 0 else { return entry.impact > least }
            room -= 1
            return true
        }
    }

    /// The list as search.js reads it: numbers of seven bits a byte, the lowest first, the eighth bit says that
    /// more follow.
    ///
    /// First the frequency and the length; then for each page its distance from the one before, and the impact in the
    /// lowest four bits.
    func write(to bytes: inout [UInt8]) {
        Self.write(frequency, to: &bytes)
        Self.write(entries.count, to: &bytes)
        var last = 0
        for entry in entries {
            Self.write((entry.page - last) << 4 | entry.impact, to: &bytes)
            last = entry.page
        }
    }

    private static func write(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
