/// The bytes of a page or a data file without what came along when text was pasted from another program.
///
/// What can only have been meant in one way is read as it was meant, so that the page is right, and told, so that
/// the file can be put right too. Nothing here depends on Markdown, for a sign that nobody sees is stray in code too;
/// letters in code are an example, and stay.
struct PastedText {
    /// A stretch that is read as something else.
    struct Change {
        let range: Range<Int>
        let kind: Kind
        let replacement: [UInt8]
    }

    /// What a stretch is.
    enum Kind {
        case invisible, space, lineBreak, letters, quotes, hyphen
        /// Letters nobody can know any more; they are told and stay.
        case lost
    }

    let source: [UInt8]
    private(set) var changes: [Change] = []
    private var code: PastedCode?
    private var bodyStart = 0

    /// `isData` is whether all of it is fields and nothing is text.
    init(_ source: [UInt8], isData: Bool = false) {
        self.source = source
        guard PastedSigns.mayStand(in: source), !UTF8Text.isUTF16(source[...]) else { return }
        find(in: PastedLines(source, isData: isData))
    }

    private mutating func find(in lines: PastedLines) {
        var lines = lines
        while let line = lines.next() {
            let first = changes.count
            if line.isMatter { bodyStart = line.range.upperBound }
            findMarks(in: line.range, line.isMatter)
            let hasHyphens = changes[first...].allSatisfy { $0.kind == .hyphen }
            if line.isMatter, hasHyphens { findQuotes(in: line.range, from: first) }
        }
    }

    private mutating func findMarks(in line: Range<Int>, _ isMatter: Bool) {
        var index = line.lowerBound
        while index < line.upperBound {
            guard source[index] >= 0xC2 else {
                index += 1
                continue
            }
            let mark = PastedMark(source, at: index, in: line, isMatter: isMatter)
            if let mark, isMatter || !isExample(mark) {
                add(Change(range: mark.range, kind: mark.kind, replacement: mark.replacement))
            }
            index = mark?.range.upperBound ?? index + 1
        }
    }

    /// Whether letters stand in code.
    private mutating func isExample(_ mark: PastedMark) -> Bool {
        switch mark.kind {
        case .letters, .lost, .hyphen: break
        case .invisible, .space, .lineBreak, .quotes: return false
        }
        let code = self.code ?? PastedCode(source, from: bodyStart)
        self.code = code
        return code.contains(mark.range.lowerBound)
    }

    private mutating func add(_ change: Change) {
        // A run of blanks begins before the mark that was found in it.
        if let last = changes.last, last.range.upperBound > change.range.lowerBound { return }
        changes.append(change)
    }

    private mutating func findQuotes(in line: Range<Int>, from first: Int) {
        changes += PastedQuotes(source, line).changed.map {
            Change(range: $0, kind: .quotes, replacement: [UInt8(ascii: "\"")])
        }
        changes[first...].sort { $0.range.lowerBound < $1.range.lowerBound }
    }
}

extension PastedText {
    /// The bytes as they were meant.
    var meant: [UInt8] {
        changes.isEmpty
            ? source : source.replacing(changes.lazy.map { ($0.range, $0.replacement[...]) })
    }

    /// The bytes of a YAML file of Content as they were meant; what is read as something else is told.
    static func meant(
        _ bytes: [UInt8],
        in file: String,
        into diagnostics: inout [Diagnostic]
    ) -> [UInt8] {
        let pasted = PastedText(bytes, isData: true)
        diagnostics += pasted.diagnostics(in: file)
        return pasted.meant
    }
}

/// The lines of a page, and whether they are its front matter.
private struct PastedLines {
    private let source: [UInt8]
    private var start: Int
    private var number = 0
    private var isMatter = true
    private let isData: Bool

    init(_ source: [UInt8], isData: Bool) {
        self.source = source
        self.isData = isData
        start = source.starts(with: UTF8Text.byteOrderMark) ? 3 : 0
    }

    mutating func next() -> (range: Range<Int>, isMatter: Bool)? {
        guard start < source.count else { return nil }
        let newline = source[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
        let hasReturn = newline > start && source[newline - 1] == UInt8(ascii: "\r")
        let range = start..<(hasReturn ? newline - 1 : newline)
        start = newline + 1
        number += 1
        if isMatter, !isData, isFence(range) == (number > 1) { isMatter = false }
        return (range, isMatter)
    }

    /// Whether a line is the one above or below front matter, whatever stray signs are on it.
    private func isFence(_ line: Range<Int>) -> Bool {
        source[line].starts(with: "---".utf8)
            && source[line].dropFirst(3).allSatisfy { $0 >= 0x80 || $0 == UInt8(ascii: " ") }
    }
}
