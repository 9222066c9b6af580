/// The part of a file that somebody asks for, such as `bytes=0-99` (RFC 9110, 14.2).
enum ByteRange: Hashable {
    case part(Range<Int>)
    /// It begins behind the end.
    case beyond

    /// Reads one range; several at once, or what is none, count as not asked.
    init?(_ header: String, of size: Int) {
        let prefix = "bytes="
        guard header.hasPrefix(prefix), header.utf8.count < 64 else { return nil }
        let ends = header.dropFirst(prefix.count).split(
            separator: "-",
            omittingEmptySubsequences: false
        )
        guard ends.count == 2, ends.allSatisfy({ $0.allSatisfy(\.isASCII) && !$0.hasPrefix("+") })
        else {
            return nil
        }
        switch (Int(ends[0]), Int(ends[1])) {
        case (let first?, let last?) where last >= first:
            self = Self.of(first..<min(last, Int.max - 1) + 1, size)
        case (let first?, nil) where ends[1].isEmpty:
            self = Self.of(first..<max(first + 1, size), size)
        case (nil, let last?) where ends[0].isEmpty:
            self = last == 0 || size == 0 ? .beyond : .part(max(0, size - last)..<size)
        default: return nil
        }
    }

    var isPart: Bool { self != .beyond }

    /// The bytes that are sent.
    var bytes: Range<Int> {
        if case .part(let part) = self { part } else { 0..<0 }
    }

    /// What the answer says of itself: `bytes 0-99/1234`.
    func header(of size: Int) -> String {
        guard case .part(let part) = self else { return "bytes */\(size)" }
        return "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(size)"
    }

    private static func of(_ range: Range<Int>, _ size: Int) -> ByteRange {
        range.lowerBound < size ? .part(range.clamped(to: 0..<size)) : .beyond
    }
}
