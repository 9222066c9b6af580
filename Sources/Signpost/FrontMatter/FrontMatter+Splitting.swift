extension FrontMatter {
    /// Finds the front matter of a Markdown file: it begins on the first line and stands between two
    /// lines of exactly `---`.
    static func split(
        _ bytes: [UInt8],
        file: String,
        into diagnostics: inout [Diagnostic]
    ) -> FrontMatter? {
        let start = bytes.starts(with: UTF8Text.byteOrderMark) ? 3 : 0
        guard let opening = line(from: start, of: bytes), isFence(bytes[opening.text]) else {
            diagnostics.append(.frontMatterMissing(in: file, isEmpty: start == bytes.count))
            return nil
        }
        var next = opening.next
        var number = 2
        while let line = line(from: next, of: bytes) {
            if isFence(bytes[line.text]) {
                return FrontMatter(
                    yaml: opening.next..<next,
                    yamlLine: 2,
                    bodyOffset: line.next,
                    bodyLine: number + 1
                )
            }
            next = line.next
            number += 1
        }
        diagnostics.append(.frontMatterUnclosed(in: file))
        return nil
    }

    /// The line that begins at an offset, without its break, and where the next one begins.
    private static func line(
        from start: Int,
        of bytes: [UInt8]
    ) -> (text: Range<Int>, next: Int)? {
        guard start < bytes.count else { return nil }
        guard let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else {
            return (start..<bytes.count, bytes.count)
        }
        let hasReturn = newline > start && bytes[newline - 1] == UInt8(ascii: "\r")
        return (start..<(hasReturn ? newline - 1 : newline), newline + 1)
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.count == 3 && line.allSatisfy { $0 == UInt8(ascii: "-") }
    }
}

extension Diagnostic {
    static func frontMatterMissing(in file: String, isEmpty: Bool) -> Self {
        Diagnostic(
            id: "front-matter-missing",
            at: Place(file: file, line: 1),
            isEmpty ? "the page is empty" : "the page has no front matter",
            hint: "begin it with a line '---', the title, summary and type, and another line '---'"
        )
    }

    static func frontMatterUnclosed(in file: String) -> Self {
        Diagnostic(
            id: "front-matter-unclosed",
            at: Place(file: file, line: 1, column: 1, length: 3),
            "the front matter is never closed",
            hint: "write a line of exactly '---' between the fields and the text"
        )
    }
}
