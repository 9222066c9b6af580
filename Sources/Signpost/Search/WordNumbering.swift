private import Synchronization

/// The numbers of all words of a site, so that nothing that is kept of a page needs letters.
///
/// A class with locks, because pages are rendered at once; a page holds them for a moment. A word's number tells only
/// which page was ready first, so nothing that is written may follow from it.
final class WordNumbering: Sendable {
    private let table = Mutex(WordTable(capacity: 4_096))
    /// As many as there are pages rendered at once, at most.
    private let idle = Mutex<[PageWordCounter]>([])

    /// All words so far.
    var words: WordTable { table.withLock { $0 } }

    /// The words that `gather` adds for one page.
    func words(_ gather: (inout PageWordCounter) -> Void) -> NumberedWords {
        var counter = idle.withLock { $0.popLast() } ?? PageWordCounter()
        gather(&counter)
        let new = counter.unnumbered
        if !new.isEmpty { counter.number(numbers(of: new, in: counter.table)) }
        let words = counter.finish()
        idle.withLock { $0.append(counter) }
        return words
    }

    private func numbers(of new: Range<Int>, in other: WordTable) -> [Int] {
        table.withLock { table in new.map { table.id(of: $0, in: other) } }
    }
}
