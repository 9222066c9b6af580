/// A file with the fixes made that its mistakes carry.
public struct MendedFile: Sendable {
    /// The path from the project's root.
    public let file: String
    /// How many places differ.
    public let places: Int
    let before: [UInt8]
    let after: [UInt8]

    /// Makes the fixes in the bytes of a file; nil when none of them fits what is written there.
    init?(_ file: String, _ bytes: [UInt8], _ fixes: [Fix]) {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        let starts = Self.lineStarts(of: bytes)
        var edits: [Edit] = []
        let found = fixes.compactMap { Edit($0, in: bytes, starts) }
        for edit in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where edit.isBehind(edits.last) {
            edits.append(edit)
        }
        guard !edits.isEmpty else { return nil }
        self.file = file
        places = edits.count
        before = bytes
        after = bytes.replacing(edits.lazy.map { ($0.range, $0.replacement) })
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        let first = bytes.starts(with: UTF8Text.byteOrderMark) ? UTF8Text.byteOrderMark.count : 0
        return [first] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }
}

/// A fix as a change of bytes, without those that it leaves as they are.
private struct Edit {
    let range: Range<Int>
    let replacement: ArraySlice<UInt8>

    init?(_ fix: Fix, in bytes: [UInt8], _ starts: [Int]) {
        guard starts.indices.contains(fix.place.line - 1),
            let start = Self.index(of: fix.place.column, from: starts[fix.place.line - 1], bytes)
        else { return nil }
        let written = Array(fix.written.utf8)
        guard bytes[start...].starts(with: written) else { return nil }
        let new = Array(fix.replacement.utf8)
        let head = zip(written, new).prefix { $0 == $1 }.count
        let most = min(written.count, new.count) - head
        let tail = zip(written.reversed(), new.reversed()).prefix(most).prefix { $0 == $1 }.count
        range = start + head..<start + written.count - tail
        replacement = new[head..<new.count - tail]
    }

    /// Where the column of a line begins, counted from 1.
    private static func index(of column: Int, from start: Int, _ bytes: [UInt8]) -> Int? {
        var index = start
        for _ in 1..<column {
            guard index < bytes.count, bytes[index] != UInt8(ascii: "\n") else { return nil }
            index += 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        }
        return index
    }

    /// Whether two edits do not touch one another; one that does waits until the other is made.
    func isBehind(_ last: Edit?) -> Bool {
        guard let last else { return true }
        let isAfter = range.lowerBound >= last.range.upperBound
        return isAfter && (range.lowerBound > last.range.lowerBound)
    }
}
