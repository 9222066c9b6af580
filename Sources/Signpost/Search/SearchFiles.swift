/// All files of the search in one language: the root, which is loaded first, and those that it leads to.
struct SearchFiles: Sendable {
    let language: String
    /// The folder of the other files, which changes with their content, so that browsers may keep them.
    let folder: String
    let shards: SearchShards
    let records: SearchRecords
    /// The help panels that crisis words bring, as HTML; they are files without a name, because the addresses that somebody's
    /// browser asks for are kept in logs.
    let panels: [(id: String, html: [UInt8])]

    init(
        _ language: String,
        _ shards: SearchShards,
        _ records: SearchRecords,
        panels: [(id: String, html: [UInt8])]
    ) {
        self.language = language
        self.shards = shards
        self.records = records
        self.panels = panels
        let all = shards.words.files + shards.endings.files + shards.lists.files + records.files
        var bytes: [UInt8] = []
        for file in all { bytes += file }
        for panel in panels { bytes += Array(panel.id.utf8) + panel.html }
        folder = "search/\(language)/\(Fingerprint(of: bytes).text)"
    }

    /// The address of the root in the output folder; it stays the same, for every page names it.
    static func root(of language: String) -> String { "search/\(language).json" }

    /// Every file but the root, by its path.
    var all: [(path: String, bytes: [UInt8])] {
        let series: [(kind: String, ending: String, files: [[UInt8]])] = [
            ("words", "txt", shards.words.files), ("endings", "txt", shards.endings.files),
            ("lists", "bin", shards.lists.files), ("pages", "json", records.files),
        ]
        let numbered = series.flatMap { kind, ending, files in
            files.enumerated().map { ("\(folder)/\(kind)-\($0).\(ending)", $1) }
        }
        return numbered
            + panels.enumerated().map { ("\(folder)/help-\($0).json", JSONText.text($1.html)) }
    }

    /// What the script must know before it can search, and all that it needs to see that somebody is in trouble.
    func root(_ words: SearchWords, say: [(String, String)], pages: Int, base: String) -> [UInt8] {
        var json = JSONText()
        json.object { root in
            root.member("folder", base + folder + "/")
            root.member("language", language)
            root.array("crisis", crises(words)) { json, crisis in
                let (panel, group) = crisis
                json.member("help", panel)
                json.member("words", Self.phrases(group.words))
                json.member("alone", Self.phrases(group.alone))
                json.member("lookAlikes", Self.phrases(group.lookAlikes))
            }
            root.member("synonyms", words.synonyms.map { Self.phrases($0.words) })
            root.member("pages", pages)
            root.member("perFile", records.size)
            root.member("words", shards.words.firsts)
            root.member("wordCount", shards.wordCount)
            root.member("wordNumbers", shards.wordNumbers)
            root.member("endings", shards.endings.firsts)
            root.member("lists", shards.lists.firsts)
            root.member("say") { json in
                for (name, text) in say { json.member(name, text) }
            }
        }
        return json.bytes
    }

    /// The groups in the order of their file, each with the number of its panel.
    private func crises(_ words: SearchWords) -> [(panel: Int, group: SearchWords.CrisisWords)] {
        words.crises.compactMap { group in
            panels.firstIndex { $0.id == group.help?.value }.map { ($0, group) }
        }
    }

    /// Phrases in the letters of the index, with commas between them.
    private static func phrases(_ phrases: [Located<String>]) -> String {
        phrases.map { WordReader.words(of: $0.value).joined(separator: " ") }
            .joined(separator: ",")
    }
}
