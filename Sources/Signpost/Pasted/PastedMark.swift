/// One stray sign of a pasted text, and what it stands for.
struct PastedMark {
    var range: Range<Int>
    var kind: PastedText.Kind
    var replacement: [UInt8] = []

    /// Looks at the sign that begins at an index of a line; nil where it belongs there.
    init?(_ source: [UInt8], at index: Int, in line: Range<Int>, isMatter: Bool) {
        let signs = Signs(source: source, index: index, line: line, isMatter: isMatter)
        guard let mark = signs.mark else { return nil }
        self = mark
    }

    fileprivate init(_ range: Range<Int>, _ kind: PastedText.Kind, _ replacement: [UInt8] = []) {
        self.range = range
        self.kind = kind
        self.replacement = replacement
    }
}

/// The signs around an index.
private struct Signs {
    let source: [UInt8]
    let index: Int
    let line: Range<Int>
    let isMatter: Bool

    var mark: PastedMark? {
        switch source[index] {
        case 0xC2: latin
        case 0xC3: torn
        case 0xE2: punctuation
        case 0xEF: rare
        default: nil
        }
    }

    private func bytes(_ count: Int, from start: Int? = nil) -> ArraySlice<UInt8> {
        source[(start ?? index)..<line.upperBound].prefix(count)
    }

    /// U+0080 to U+00BF.
    private var latin: PastedMark? {
        guard let next = bytes(2).dropFirst().first else { return nil }
        switch next {
        case 0x80...0x9F:
            return PastedMark(index..<index + 2, .letters, WindowsLetters.meant(next))
        case 0xA0: return hardSpace
        // At the end of a line it parts a word, and the next line has the other half.
        case 0xAD where index + 2 == line.upperBound && !isMatter: return nil
        case 0xAD: return PastedMark(index..<index + 2, .invisible)
        default: return nil
        }
    }

    /// A letter that was read as two or more, such as `â€™`.
    private var torn: PastedMark? {
        guard let (length, meant) = TornLetters(source[index..<line.upperBound]).torn else {
            return nil
        }
        let range = index..<index + length
        guard let meant, meant != "\u{FFFD}" else { return lost(range) }
        let isShown = !"\u{AD}\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}".unicodeScalars.contains(
            meant
        )
        return PastedMark(range, .letters, isShown ? Array(String(meant).utf8) : [])
    }

    /// Signs that stand for letters nobody knows any more.
    private func lost(_ range: Range<Int>) -> PastedMark {
        PastedMark(range, .lost, Array(source[range]))
    }

    /// Where a run of the signs for lost letters ends.
    private var endOfLost: Int {
        var end = index
        while bytes(3, from: end) == [0xEF, 0xBF, 0xBD] { end += 3 }
        return end
    }

    /// The byte order mark, the letters that print joins, and the sign for a lost letter.
    private var rare: PastedMark? {
        let sign = bytes(3)
        let range = index..<index + sign.count
        if sign == [0xEF, 0xBB, 0xBF] { return PastedMark(range, .invisible) }
        if sign == [0xEF, 0xBF, 0xBD] { return lost(index..<endOfLost) }
        guard sign.count == 3, sign[index + 1] == 0xAC, 0x80...0x86 ~= sign[index + 2] else {
            return nil
        }
        let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(sign[index + 2] - 0x80)]
        return PastedMark(range, .letters, Array(letters.utf8))
    }

    /// The block of punctuation that begins at U+2000.
    private var punctuation: PastedMark? {
        let sign = bytes(3)
        let range = index..<index + sign.count
        guard sign.count == 3 else { return nil }
        switch (sign[index + 1], sign[index + 2]) {
        case (0x80, 0x8B): return breaksWords ? nil : PastedMark(range, .invisible)
        case (0x80, 0x8C), (0x80, 0x8D): return joinsLetters ? nil : PastedMark(range, .invisible)
        case (0x81, 0xA0): return PastedMark(range, .invisible)
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9):
            return isRightToLeft ? nil : PastedMark(range, .invisible)
        case (0x80, 0x90...0x95), (0x88, 0x92):
            let hyphen = PastedHyphen(source, range, in: line, isMatter: isMatter)
            return hyphen.isStray ? PastedMark(range, .hyphen, [UInt8(ascii: "-")]) : nil
        case (0x80, 0xA8), (0x80, 0xA9):
            let isSpaced = isBlank(before: index) || isBlank(at: range.upperBound)
            return PastedMark(range, .lineBreak, isSpaced ? [] : [UInt8(ascii: " ")])
        default: return nil
        }
    }
}

// MARK: - Signs that belong to a script

extension Signs {
    private var before: Unicode.Scalar? {
        String(decoding: source[line.lowerBound..<index].suffix(8), as: UTF8.self).unicodeScalars
            .last
    }

    /// Thai, Lao, Burmese and Khmer have no spaces, and this sign says where a word ends.
    private var breaksWords: Bool {
        guard let before = before?.value else { return false }
        return (0xE00...0xEFF).contains(before) || (0x1000...0x109F).contains(before)
            || (0x1780...0x17FF).contains(before)
    }

    /// Whether the line has letters of Hebrew, Arabic or another script whose direction may have to be said.
    private var isRightToLeft: Bool {
        source[line].contains { 0xD6...0xDF ~= $0 }
            || source[line].firstRange(of: [0xE0, 0xA0]) != nil
    }

    /// In Urdu, Punjabi and many others the joiners change how letters look, and in emoji what they show.
    private var joinsLetters: Bool {
        guard let before = before?.value else { return false }
        return before >= 0x250 && !(0x2000...0x206F).contains(before)
    }
}

// MARK: - Spaces that do not break

extension Signs {
    private func isBlank(at index: Int) -> Bool {
        index >= line.upperBound || source[index] == UInt8(ascii: " ")
            || source[index] == UInt8(ascii: "\t") || isHardSpace(at: index)
    }

    private func isBlank(before index: Int) -> Bool {
        index <= line.lowerBound || source[index - 1] == UInt8(ascii: " ")
            || source[index - 1] == UInt8(ascii: "\t") || isHardSpace(at: index - 2)
    }

    private func isHardSpace(at index: Int) -> Bool {
        index >= line.lowerBound && index + 1 < line.upperBound && source[index] == 0xC2
            && source[index + 1] == 0xA0
    }

    /// One between two words keeps them together and is right; in a run, at an end or behind a mark it does harm.
    private var hardSpace: PastedMark? {
        let range = run
        if range.upperBound == line.upperBound { return PastedMark(range, .space) }
        let width = source[range].count { $0 != 0xC2 }
        let space = UInt8(ascii: " ")
        if range.lowerBound == line.lowerBound {
            // One before a name of the front matter is an accident; four make code of a text.
            let kept = isMatter ? (width == 1 ? 0 : width) : min(width, 3)
            return PastedMark(range, .space, Array(repeating: space, count: kept))
        }
        // Word marks its second level with this letter; a plain space would make a word of it.
        if width > 1,
            source[line.lowerBound..<range.lowerBound].drop(while: { $0 == space }) == [0x6F]
        {
            return PastedMark(range, .space, [UInt8(ascii: "\t")])
        }
        if isInDirective(range) { return PastedMark(range, .space) }
        return width > 1 || isBehindMark(range) || isInBraces(range) || isInNumber(range)
            ? PastedMark(range, .space, [space]) : nil
    }

    /// The blanks around a space that does not break.
    private var run: Range<Int> {
        var (start, end) = (index, index + 2)
        while start > line.lowerBound, isBlank(before: start) {
            start -= isHardSpace(at: start - 2) ? 2 : 1
        }
        while end < line.upperBound, isBlank(at: end) { end += isHardSpace(at: end) ? 2 : 1 }
        return start..<end
    }

    /// Whether a name of the front matter, or the mark of a list, needs a plain space here.
    private func isBehindMark(_ range: Range<Int>) -> Bool {
        let before = source[line.lowerBound..<range.lowerBound].drop { $0 == UInt8(ascii: " ") }
        guard let last = before.last else { return false }
        if isMatter {
            return last == UInt8(ascii: "-") && before.count == 1
                || last == UInt8(ascii: ":") && before.count { $0 == last } == 1
        }
        if before.count == 1 { return "-*+".utf8.contains(last) }
        let isNumber = before.dropLast().allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
        return isNumber && before.count <= 10 && ".)".utf8.contains(last)
    }

    /// Whether colons and a name, or a name and its braces, are parted.
    private func isInDirective(_ range: Range<Int>) -> Bool {
        guard !isMatter, range.upperBound < line.upperBound else { return false }
        let before = source[line.lowerBound..<range.lowerBound]
        let colon = UInt8(ascii: ":")
        if before.last == colon, source[range.upperBound].isLetterByte {
            return before.count { $0 == colon } > 1 && before.allSatisfy { " >:".utf8.contains($0) }
        }
        let start = before.lastIndex { !$0.isNameByte }
        return source[range.upperBound] == UInt8(ascii: "{") && before.last?.isNameByte == true
            && start.map { source[$0] == colon } == true
    }

    /// Whether digits of a field stand on both sides; a telephone number has plain spaces.
    private func isInNumber(_ range: Range<Int>) -> Bool {
        isMatter && source[range.lowerBound - 1] &- UInt8(ascii: "0") < 10
            && source[range.upperBound] &- UInt8(ascii: "0") < 10
    }

    private func isInBraces(_ range: Range<Int>) -> Bool {
        source[range.lowerBound - 1] == UInt8(ascii: "{")
            || source[range.upperBound] == UInt8(ascii: "}")
    }
}

extension UInt8 {
    /// Whether the byte may stand in the name of a directive.
    fileprivate var isNameByte: Bool {
        isLetterByte || self &- UInt8(ascii: "0") < 10 || self == UInt8(ascii: "-")
    }

    fileprivate var isLetterByte: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
