extension FrontMatter {
    /// Finds the front matter of a Markdown file: it begins on the first line and stands between two
    /// lines of exactly `---`.
    static func split(
        _ bytes: [UInt8],
        file: String,
        into diagnostics: inout [Diagnostic]
    ) -> FrontMatter? {
        do throws(Diagnostic) {
            return try FrontMatter(bytes, file: file)
        } catch {
            diagnostics.append(error)
            return nil
        }
    }

    private init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
        let start = bytes.starts(with: UTF8Text.byteOrderMark) ? 3 : 0
        guard let opening = Self.line(from: start, of: bytes) else {
            throw .frontMatterMissing(in: file, isEmpty: true)
        }
        guard Self.isFence(bytes[opening.text]) else {
            throw Self.flaw(of: bytes[opening.text], in: file)
        }
        var next = opening.next
        var number = 2
        while let line = Self.line(from: next, of: bytes) {
            if Self.isFence(bytes[line.text]) {
                yaml = opening.next..<next
                bodyOffset = line.next
                bodyLine = number + 1
                return
            }
            next = line.next
            number += 1
        }
        throw Self.unclosed(bytes, from: opening.next, in: file)
    }

    /// What is wrong when no line closes the fields, which begin at an offset and on the second line.
    private static func unclosed(_ bytes: [UInt8], from start: Int, in file: String) -> Diagnostic {
        var next = start
        var number = 2
        // Below an empty line it may be a rule in the text.
        var isCertain = true
        while let line = line(from: next, of: bytes) {
            let text = bytes[line.text]
            if isNearlyFence(text) {
                return .frontMatterFence(text, in: file, line: number, isCertain: isCertain)
            }
            if text.isEmpty { isCertain = false }
            next = line.next
            number += 1
        }
        return .frontMatterUnclosed(in: file)
    }

    /// What is wrong with a first line that is no fence.
    private static func flaw(of line: ArraySlice<UInt8>, in file: String) -> Diagnostic {
        if UTF8Text.isUTF16(line) { return .isUTF16(in: file) }
        if isNearlyFence(line) {
            return .frontMatterFence(line, in: file, line: 1, isCertain: true)
        }
        return line.dropLast().contains(UInt8(ascii: "\r"))
            ? .loneReturns(in: file) : .frontMatterMissing(in: file, isEmpty: false)
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

    /// Whether a line was meant to be a fence but has too many hyphens or spaces around them.
    private static func isNearlyFence(_ line: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: line, as: UTF8.self).unicodeScalars
        // A word processor makes one long dash of some hyphens.
        let hasDash = text.contains { "–—".unicodeScalars.contains($0) }
        return (hasDash || text.count { $0 == "-" } >= 3)
            && text.allSatisfy { "-–— \t".unicodeScalars.contains($0) }
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

    static func frontMatterFence(
        _ text: ArraySlice<UInt8>,
        in file: String,
        line: Int,
        isCertain: Bool
    ) -> Self {
        let written = String(decoding: text, as: UTF8.self)
        let isASCII = text.allSatisfy { $0 < 0x80 }
        let fix = Fix(at: Place(file: file, line: line, column: 1), written, "---")
        return Diagnostic(
            id: "front-matter-fence",
            at: Place(file: file, line: line),
            "the line is nearly '---', but has "
                + (isASCII ? "spaces or more hyphens" : "a dash for hyphens"),
            hint: "write exactly three hyphens and nothing else on the line",
            fix: isCertain ? fix : nil
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
