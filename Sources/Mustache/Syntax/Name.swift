/// A dotted name as written in a tag; the implicit `.` has no parts.
struct Name {
    /// One part of a dotted name.
    struct Part {
        let text: String
        let range: Range<Int>
    }

    let parts: [Part]
    let range: Range<Int>

    /// The name as written.
    var text: String { parts.isEmpty ? "." : parts.map(\.text).joined(separator: ".") }

    /// The first `count` parts as written.
    func prefix(_ count: Int) -> String { parts.prefix(count).map(\.text).joined(separator: ".") }
}

extension Name {
    /// Reads the name at `range`, or nil when a part of it is empty.
    init?(at range: Range<Int>, in text: [UInt8]) {
        self.range = range
        guard !(range.count == 1 && text[range.lowerBound] == UInt8(ascii: ".")) else {
            parts = []
            return
        }
        let pieces = text[range].split(
            separator: UInt8(ascii: "."),
            omittingEmptySubsequences: false
        )
        guard pieces.allSatisfy({ !$0.isEmpty }) else { return nil }
        parts = pieces.map { Part(text: String(decoding: $0, as: UTF8.self), range: $0.indices) }
    }
}
