internal import CommonMark

extension WritingCheck {
    private static let mostEmoji = 2

    /// Looks at the signs beyond ASCII of a block.
    mutating func checkSigns(_ text: UnsafeBufferPointer<UInt8>, of block: TextBlock) {
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
        if let run = scalars.firstEmojiRun(longerThan: Self.mostEmoji) {
            let span = find(run, from: block.span)
            diagnostics.append(.manyEmoji(run, at: place(of: span)))
        }
        guard isEnglish else { return }
        checkLanguage(text, of: block)
        guard let words = scalars.firstForeignWords(), !names(page: words) else { return }
        diagnostics.append(.foreign(words, at: place(of: find(words, from: block.span))))
    }

    /// Whether a word is a link, which leads to the page in the language that it names.
    private func names(page word: String) -> Bool { links.contains { $0.text == word } }
}

extension String.UnicodeScalarView {
    /// Pictures that stand together; a person of several scalars is one.
    fileprivate func firstEmojiRun(longerThan most: Int) -> String? {
        var run = String.UnicodeScalarView()
        var count = 0
        var isJoined = false
        for scalar in self {
            if scalar.isEmoji {
                run.append(scalar)
                if !isJoined { count += 1 }
                isJoined = false
            } else if scalar.joinsEmoji {
                isJoined = scalar.value == 0x200D
                if count > 0 { run.append(scalar) }
            } else if scalar != " " {
                if count > most { break }
                (run, count) = (String.UnicodeScalarView(), 0)
            }
        }
        return count > most ? String(run) : nil
    }

    /// The first words that stand together in a script that English is not written in; one letter may be a symbol.
    fileprivate func firstForeignWords() -> String? {
        var run = String.UnicodeScalarView()
        var letters = 0
        for scalar in self {
            if scalar.isForeignLetter {
                letters += scalar.isWholeWord ? 2 : 1
                run.append(scalar)
            } else if scalar.properties.isAlphabetic {
                if letters > 1 { break }
                (run, letters) = (String.UnicodeScalarView(), 0)
            } else if letters > 0 {
                run.append(scalar)
            }
        }
        guard letters > 1 else { return nil }
        return String(run).trimmingSuffix { $0.isWhitespace || $0.isPunctuation }
    }
}

extension String {
    fileprivate func trimmingSuffix(while isCut: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, isCut(last) { text.removeLast() }
        return String(text)
    }
}

extension Unicode.Scalar {
    fileprivate var isEmoji: Bool {
        value > 0x238C && (properties.isEmojiPresentation || value >= 0x1F000 && properties.isEmoji)
    }

    /// What stands between the parts of one picture.
    fileprivate var joinsEmoji: Bool {
        value == 0x200D || value == 0xFE0F || properties.isEmojiModifier
    }

    /// A sign of Chinese or Japanese.
    fileprivate var isWholeWord: Bool { (0x3041...0x9FFF).contains(value) }

    /// A letter of a script other than Latin.
    fileprivate var isForeignLetter: Bool {
        value >= 0x370 && properties.isAlphabetic && !(0x1E00...0x1EFF).contains(value)
            && !(0x2100...0x2BFF).contains(value)
    }
}

extension Diagnostic {
    fileprivate static func manyEmoji(_ run: String, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "emoji-run",
            at: place,
            "'\(run)' is read aloud picture by picture",
            hint: "keep one of them, at the end of the sentence"
        )
    }

    fileprivate static func foreign(_ words: String, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "language-unmarked",
            at: place,
            "'\(words)' is in another script than the page, and a screen reader would not know how to say it",
            hint: "write a page in that language, such as index.ur.md, and link to it"
        )
    }
}
