extension SearchWords {
    /// The names of the files in the data folder.
    static let files = (synonyms: "synonyms.yml", crises: "crisis-words.yml")
    /// What the whole files hold.
    static let kinds = (
        synonyms: FieldKind.table(.record(Synonyms.fields)),
        crises: FieldKind.table(.record(CrisisWords.fields))
    )

    /// Reads data/synonyms.yml and reports everything that is wrong with it.
    static func synonyms(
        _ bytes: [UInt8],
        file: String,
        into diagnostics: inout [Diagnostic]
    ) -> [Synonyms] {
        var reader = FieldReader()
        let rows = reader.groups(bytes, file, kinds.synonyms, files.synonyms, &diagnostics)
        let groups = rows.map(Synonyms.init)
        for group in groups where group.words.count == 1 {
            reader.report(.synonymAlone(group.words[0]))
        }
        reader.checkWords(of: groups.map { ($0.id.value, $0.words) })
        diagnostics += reader.diagnostics
        return groups
    }

    /// Reads data/crisis-words.yml and reports everything that is wrong with it.
    ///
    /// `panels` are the ids of the help panels; nil when they are not known, and then none is called wrong.
    static func crises(
        _ bytes: [UInt8],
        file: String,
        panels: [String]?,
        into diagnostics: inout [Diagnostic]
    ) -> [CrisisWords] {
        var vocabularies = Vocabularies()
        vocabularies[.helpPanel] = panels
        var reader = FieldReader(vocabularies: vocabularies)
        let rows = reader.groups(bytes, file, kinds.crises, files.crises, &diagnostics)
        let groups = rows.map(CrisisWords.init)
        reader.checkWords(of: groups.map { ($0.id.value, $0.words + $0.alone + $0.lookAlikes) })
        diagnostics += reader.diagnostics
        return groups
    }
}

extension FieldReader {
    fileprivate mutating func groups(
        _ bytes: [UInt8],
        _ file: String,
        _ kind: FieldKind,
        _ name: String,
        _ diagnostics: inout [Diagnostic]
    ) -> [(Located<String>, FieldValues)] {
        guard let node = YAMLReader.read(bytes[...], file: file, into: &diagnostics),
            case .table(let rows)? = value(of: node, kind: kind, name: name)
        else { return [] }
        return rows.compactMap { id, value in
            guard case .record(let values) = value.value else { return nil }
            return (id, values)
        }
    }

    /// A word leads to one group, and a word without letters would never be found.
    fileprivate mutating func checkWords(of groups: [(id: String, words: [Located<String>])]) {
        var owners: [[String]: String] = [:]
        for (id, words) in groups {
            for word in words {
                let read = WordReader.words(of: word.value)
                if read.isEmpty {
                    report(.searchWordEmpty(word))
                } else if let owner = owners[read] {
                    report(.searchWordTwice(word, owner, id))
                } else {
                    owners[read] = id
                }
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func synonymAlone(_ word: Located<String>) -> Self {
        Diagnostic(
            id: "search-word-alone",
            at: word.place,
            "'\(word.value)' is alone in its group, so it finds nothing that it did not find before",
            hint: "add the other words that people use for it"
        )
    }

    fileprivate static func searchWordEmpty(_ word: Located<String>) -> Self {
        Diagnostic(
            id: "search-word-empty",
            at: word.place,
            "nobody can search for '\(word.value)'",
            hint: "write a word of two letters or more"
        )
    }

    fileprivate static func searchWordTwice(
        _ word: Located<String>,
        _ first: String,
        _ second: String
    ) -> Self {
        let isSame = first == second
        return Diagnostic(
            id: "search-word-twice",
            at: word.place,
            isSame
                ? "'\(word.value)' is in '\(first)' twice, for a search makes no difference between them"
                : "'\(word.value)' is in '\(first)' and in '\(second)'",
            hint: isSame ? "remove one of them" : "keep it in one of them, or join the two groups"
        )
    }
}
