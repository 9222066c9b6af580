extension WordList {
    static let none = WordList([])

    /// That of a file that nobody can read.
    private static var unread: WordList {
        var none = none
        none.isRead = false
        return none
    }

    /// What the file holds.
    static let fileKind = FieldKind.table(.record(Group.fields))

    /// Reads data/plain-words.yml and reports everything that is wrong with it.
    static func read(
        _ bytes: [UInt8],
        file: String,
        into diagnostics: inout [Diagnostic]
    ) -> WordList {
        var reader = FieldReader()
        defer { diagnostics += reader.diagnostics }
        guard let node = YAMLReader.read(bytes[...], file: file, into: &diagnostics),
            case .table(let rows)? = reader.value(
                of: node,
                kind: fileKind,
                name: Self.file
            )
        else { return unread }
        let groups = rows.compactMap { id, value -> Group? in
            guard case .record(let values) = value.value else { return nil }
            return Group(id, values, reader: &reader)
        }
        return WordList(groups)
    }
}

extension WordList.Group {
    static let fields = FieldSet(owner: "a group of words", fields: [kind, words, better])

    private static let kind = Field(
        "kind",
        .choice(WordList.Kind.allCases.map(\.rawValue)),
        isRequired: true,
        help:
            "`retired`: no longer used. `blame`: puts the fault on who was harmed. `hard`: there is an easier word. `idiom`: means something else than its words. `known`: an abbreviation that needs no explanation, or a name or word that is right though no dictionary has it."
    )
    private static let words = Field(
        "words",
        .list(.line(max: 60)),
        isRequired: true,
        help: "The words or phrases, in every form that people write; capitals make no difference."
    )
    private static let better = Field(
        "better",
        .line(max: 160),
        help: "What to write in their place; every kind but `known` needs it."
    )

    init?(_ id: Located<String>, _ values: FieldValues, reader: inout FieldReader) {
        guard let kind: WordList.Kind = values.choice(Self.kind) else { return nil }
        self.id = id
        self.kind = kind
        words = values.texts(Self.words)
        better = values.text(Self.better)?.value
        for word in words where WordCutter.words(of: word.value).isEmpty {
            reader.report(.noWord(word))
        }
        guard better == nil, kind != .known else { return }
        if !values.refused.contains("better") { reader.report(.nothingBetter(id, kind)) }
        // Its words cannot be told before there is a remedy.
        return nil
    }
}

extension Diagnostic {
    fileprivate static func nothingBetter(_ id: Located<String>, _ kind: WordList.Kind) -> Self {
        Diagnostic(
            id: "words-nothing-better",
            at: id.place,
            "'\(id.value)' is of the kind '\(kind.rawValue)' and does not say what to write in its place",
            hint: "add a line 'better: ...'"
        )
    }

    fileprivate static func noWord(_ word: Located<String>) -> Self {
        Diagnostic(
            id: "words-empty",
            at: word.place,
            "'\(word.value)' holds no letters, so it would never be found",
            hint: "write a word"
        )
    }
}
