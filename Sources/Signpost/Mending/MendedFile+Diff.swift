extension MendedFile {
    /// What changes, as a unified diff in which signs that nobody sees are written out.
    ///
    /// A fix stays in its line, so both sides have the same number of lines.
    public var diff: String {
        let newline = UInt8(ascii: "\n")
        let old = before.split(separator: newline, omittingEmptySubsequences: false)
        let new = after.split(separator: newline, omittingEmptySubsequences: false)
        let changed = old.indices.filter { old[$0] != new[$0] }
        // What follows the last break is no line when it is empty.
        let count = old.last?.isEmpty == true ? old.count - 1 : old.count
        var text = "--- a/\(EntryName.quoted(file))\n+++ b/\(EntryName.quoted(file))\n"
        for hunk in Self.hunks(of: changed, count) {
            let size = "\(hunk.lowerBound + 1),\(hunk.count)"
            text += "@@ -\(size) +\(size) @@\n"
            for index in hunk {
                let isLast = index == old.count - 1
                if old[index] == new[index] {
                    text += Self.line(" ", old[index], isLast)
                } else {
                    text += Self.line("-", old[index], isLast) + Self.line("+", new[index], isLast)
                }
            }
        }
        return text
    }

    private static func line(_ sign: String, _ text: ArraySlice<UInt8>, _ isLast: Bool) -> String {
        let words = text.last == UInt8(ascii: "\r") ? text.dropLast() : text
        return sign + shown(String(decoding: words, as: UTF8.self)) + "\n"
            + (isLast ? "\\ No newline at end of file\n" : "")
    }

    private static func shown(_ line: String) -> String {
        let tabs = line.split(separator: "\t", omittingEmptySubsequences: false)
        return tabs.map { EntryName.quoted(String($0)) }.joined(separator: "\t").unicodeScalars
            .reduce(into: "") { shown, scalar in
                switch scalar {
                case "\u{A0}", "\u{AD}", "\u{200B}", "\u{2060}":
                    shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                default: shown.unicodeScalars.append(scalar)
                }
            }
    }

    /// The lines that are shown: those that changed and three around each.
    private static func hunks(of changed: [Int], _ count: Int) -> [Range<Int>] {
        changed.reduce(into: []) { hunks, index in
            let lines = max(0, index - 3)..<min(count, index + 4)
            if let last = hunks.last, last.upperBound >= lines.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<lines.upperBound
            } else {
                hunks.append(lines)
            }
        }
    }
}
