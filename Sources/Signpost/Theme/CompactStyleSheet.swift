/// A style sheet without what only people need: comments, and spaces that no browser heeds.
///
/// Strings, escapes and `url(...)` stay byte for byte, and so does a space wherever it may mean something, as in
/// `calc(1px + 2px)` or between two selectors. Nothing is computed or rewritten.
struct CompactStyleSheet {
    /// What makes a browser take the rest of the sheet, and those joined to it, for something else.
    struct Flaw: Equatable, Sendable {
        enum Kind: Sendable {
            case openBlock, openComment, openString, strayBrace
        }

        let kind: Kind
        let line: Int
    }

    private(set) var bytes: [UInt8] = []
    private(set) var flaw: Flaw?

    private let css: [UInt8]
    private var at = 0
    private var line = 1
    /// The lines of the braces that are open.
    private var open: [Int] = []
    private var gap = Gap.none
    /// Where the last string, escape or address ends; its last byte is no sign of anything.
    private var sealed = 0

    private enum Gap {
        case none, comment, space
    }

    init(_ css: [UInt8]) {
        self.css = css
        bytes.reserveCapacity(css.count)
        while at < css.count { step() }
        if flaw == nil, let line = open.last { flaw = Flaw(kind: .openBlock, line: line) }
    }

    private mutating func step() {
        let byte = css[at]
        switch byte {
        case 0x20, 9...13:
            if byte == UInt8(ascii: "\n") { line += 1 }
            gap = .space
            at += 1
        case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): seal(to: endOfString(from: at))
        case UInt8(ascii: "\\"): seal(to: at + 2)
        case UInt8(ascii: "("):
            add(byte)
            at += 1
            if endsWithURL { seal(to: endOfAddress(from: at)) }
        default:
            count(byte)
            add(byte)
            at += 1
        }
    }

    private var next: UInt8? { at + 1 < css.count ? css[at + 1] : nil }
}

extension CompactStyleSheet {
    /// Writes a byte, and before it the space that must stay between it and the last one.
    private mutating func add(_ byte: UInt8) {
        let last = bytes.count > sealed ? bytes.last : nil
        let isLoose = Self.standsAlone(last, after: true) || Self.standsAlone(byte, after: false)
        let isEmptyValue = last == UInt8(ascii: ":") && ";}".utf8.contains(byte)
        switch gap {
        case .space where !bytes.isEmpty && (!isLoose || isEmptyValue):
            bytes.append(UInt8(ascii: " "))
        case .comment where !bytes.isEmpty && !isLoose: bytes += "/**/".utf8
        default: break
        }
        gap = .none
        if byte == UInt8(ascii: "}"), last == UInt8(ascii: ";") { bytes.removeLast() }
        bytes.append(byte)
    }

    /// Whether a space before or after this byte means nothing, wherever in a sheet it stands.
    private static func standsAlone(_ byte: UInt8?, after: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","),
            UInt8(ascii: ">"):
            true
        // Before them a space may divide selectors, as in `a :is(b)`, or words, as in `and (`.
        case UInt8(ascii: ":"), UInt8(ascii: "("): after
        case UInt8(ascii: ")"): !after
        default: false
        }
    }

    /// Copies up to `end` as it is.
    private mutating func seal(to end: Int) {
        let end = min(end, css.count)
        guard at < end else { return }
        add(css[at])
        bytes += css[(at + 1)..<end]
        line += css[at..<end].count { $0 == UInt8(ascii: "\n") }
        sealed = bytes.count
        at = end
    }

    private mutating func count(_ byte: UInt8) {
        if byte == UInt8(ascii: "{") { open.append(line) }
        if byte == UInt8(ascii: "}"), open.popLast() == nil { note(.strayBrace) }
    }

    private mutating func note(_ kind: Flaw.Kind) {
        if flaw == nil { flaw = Flaw(kind: kind, line: line) }
    }

    private mutating func skipComment() {
        if gap == .none { gap = .comment }
        let range = css[(at + 2)...].firstRange(of: "*/".utf8)
        if range == nil { note(.openComment) }
        let end = range?.upperBound ?? css.count
        line += css[at..<end].count { $0 == UInt8(ascii: "\n") }
        at = end
    }

    private mutating func endOfString(from start: Int) -> Int {
        var index = start + 1
        while index < css.count, css[index] != css[start], css[index] != UInt8(ascii: "\n") {
            index += css[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        if index >= css.count || css[index] != css[start] { note(.openString) }
        return index + 1
    }

    /// Whether what was written last is `url(`.
    private var endsWithURL: Bool {
        bytes.suffix(4).elementsEqual("url(".utf8) { $0 | 0x20 == $1 | 0x20 }
    }

    private mutating func endOfAddress(from start: Int) -> Int {
        let first = css[start...].first { $0 != 0x20 && !(9...13 ~= $0) }
        // A quoted address ends where its string does, and strings are kept as they are anyway.
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return start }
        return css[start...].firstIndex(of: UInt8(ascii: ")")) ?? css.count
    }
}

extension Diagnostic {
    static func brokenStyle(_ flaw: CompactStyleSheet.Flaw, in file: String) -> Self {
        let (summary, hint) =
            switch flaw.kind {
            case .openBlock: ("a block is opened and never closed", "write the missing '}'")
            case .openComment: ("a comment is opened and never closed", "write the missing '*/'")
            case .openString:
                ("a text in quotes does not end in its line", "write the missing quotation mark")
            case .strayBrace: ("'}' closes nothing", "take it away")
            }
        return Diagnostic(
            id: "theme-style-broken",
            at: Place(file: file, line: flaw.line),
            summary,
            hint: hint
        )
    }
}
