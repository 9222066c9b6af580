internal import Mustache

/// What the data folder holds.
struct Directory: Sendable {
    let helplines: Helplines
    let panels: HelpPanels
    /// The ids of help panels; nil when the file has mistakes, so that nothing is held against half of it.
    let panelIDs: [String]?
    /// Nil when the site has no such file.
    let statement: AccessibilityStatement?
    let searchWords: SearchWords
    let printedCodes: PrintedCodes
    let words: WordList
    let addresses: AddressRules
    /// Every other data file, by its name without extension, for templates.
    let data: Value
    /// What charts are drawn from.
    let figures: Figures

    init(
        _ files: [SourceFile],
        _ configuration: SiteConfiguration,
        _ today: CalendarDate,
        into diagnostics: inout [Diagnostic]
    ) {
        let all = files.map { $0.asMeant(into: &diagnostics) }
        let figures = all.filter { $0.path.folder.text == Figures.folder }
        let files = all.filter { $0.path.folder.text != Figures.folder }
        var helplines = Helplines([])
        if let (bytes, name) = Self.file("helplines.yml", files) {
            helplines = Helplines.read(
                bytes,
                file: name,
                today: today,
                overdue: configuration.policies.overdueHelplines,
                into: &diagnostics
            )
        }
        self.helplines = helplines
        panels = Self.panels(files, configuration, helplines, into: &diagnostics)
        panelIDs = panels.isWhole ? panels.all.map(\.id.value) : nil
        statement = Self.statement(files, today, helplines, into: &diagnostics)
        searchWords = Self.searchWords(files, panels: panelIDs, into: &diagnostics)
        printedCodes = Self.printedCodes(files, into: &diagnostics)
        words = Self.words(files, into: &diagnostics)
        addresses = Self.addresses(files, configuration, helplines, into: &diagnostics)
        let others = files.filter { !Self.reserved.contains($0.path.name) }
        data = .map(Self.open(others, into: &diagnostics))
        self.figures = Figures(figures, helplines: helplines, into: &diagnostics)
    }

    /// What is said in words in the files that readers see.
    var prose: [Located<String>] {
        helplines.prose + panels.prose + (statement?.prose ?? []) + figures.prose
    }

    /// Whether the helplines and words that pages name were understood.
    var isRead: Bool { helplines.isRead && words.isRead }

    private static let reserved = [
        "helplines.yml", "help-panels.yml", "accessibility.yml",
        SearchWords.files.synonyms, SearchWords.files.crises, PrintedCodes.file,
        WordList.file,
        RetiredAddress.file,
    ]

    private static func addresses(
        _ files: [SourceFile],
        _ configuration: SiteConfiguration,
        _ helplines: Helplines,
        into diagnostics: inout [Diagnostic]
    ) -> AddressRules {
        let retired = file(RetiredAddress.file, files).map { bytes, name in
            RetiredAddress.read(bytes, file: name, into: &diagnostics)
        }
        let emails = helplines.all.compactMap(\.email) + [configuration.contact].compactMap(\.self)
        let rules = AddressRules(retired: retired ?? [], emails: emails.map(\.value))
        rules.check(helplines.all.compactMap(\.url), into: &diagnostics)
        return rules
    }

    private static func panels(
        _ files: [SourceFile],
        _ configuration: SiteConfiguration,
        _ helplines: Helplines,
        into diagnostics: inout [Diagnostic]
    ) -> HelpPanels {
        guard let (bytes, name) = file("help-panels.yml", files) else { return HelpPanels([]) }
        return HelpPanels.read(
            bytes,
            file: name,
            helplines: helplines,
            vocabularies: configuration.vocabularies,
            into: &diagnostics
        )
    }

    private static func statement(
        _ files: [SourceFile],
        _ today: CalendarDate,
        _ helplines: Helplines,
        into diagnostics: inout [Diagnostic]
    ) -> AccessibilityStatement? {
        guard let (bytes, name) = file("accessibility.yml", files) else { return nil }
        return AccessibilityStatement.read(
            bytes,
            file: name,
            today: today,
            helplines: helplines,
            into: &diagnostics
        )
    }

    private static func file(_ name: String, _ files: [SourceFile]) -> ([UInt8], String)? {
        guard let file = files.first(where: { $0.path.name == name }),
            case .bytes(let bytes) = file.contents
        else { return nil }
        return (bytes, file.path.inContent)
    }

    private static func searchWords(
        _ files: [SourceFile],
        panels: [String]?,
        into diagnostics: inout [Diagnostic]
    ) -> SearchWords {
        let synonyms = file(SearchWords.files.synonyms, files).map { bytes, name in
            SearchWords.synonyms(bytes, file: name, into: &diagnostics)
        }
        let crises = file(SearchWords.files.crises, files).map { bytes, name in
            SearchWords.crises(bytes, file: name, panels: panels, into: &diagnostics)
        }
        return SearchWords(synonyms: synonyms ?? [], crises: crises ?? [])
    }

    private static func printedCodes(
        _ files: [SourceFile],
        into diagnostics: inout [Diagnostic]
    ) -> PrintedCodes {
        guard let (bytes, name) = file(PrintedCodes.file, files) else { return PrintedCodes([]) }
        return PrintedCodes.read(bytes, file: name, into: &diagnostics)
    }

    private static func words(
        _ files: [SourceFile],
        into diagnostics: inout [Diagnostic]
    ) -> WordList {
        guard let (bytes, name) = file(WordList.file, files) else { return .none }
        return WordList.read(bytes, file: name, into: &diagnostics)
    }

    private static func open(
        _ files: [SourceFile],
        into diagnostics: inout [Diagnostic]
    ) -> [String: Value] {
        var data: [String: Value] = [:]
        var owners: [String: String] = [:]
        for file in files {
            let name = file.path.inContent
            if let meant = reserved.first(where: { SourcePath($0).stem == file.path.stem }) {
                diagnostics.append(.dataName(file.path, meant))
                continue
            }
            if let owner = owners.updateValue(name, forKey: file.path.stem) {
                diagnostics.append(.dataTwice(owner, name))
            }
            guard case .bytes(let bytes) = file.contents else {
                diagnostics.append(.dataFormat(name))
                continue
            }
            if let value = DataFile.read(bytes, file: name, into: &diagnostics) {
                data[file.path.stem] = value.value
            }
        }
        return data
    }
}

extension Diagnostic {
    /// A file such as `helplines.yaml`, without which no page would find its helplines.
    fileprivate static func dataName(_ file: SourcePath, _ meant: String) -> Self {
        Diagnostic(
            id: "data-name",
            at: Place(file: file.inContent),
            "'\(file.name)' is not read: the file must be called \(meant)",
            hint: "rename it to \(meant)"
        )
    }

    static func dataTwice(_ first: String, _ second: String) -> Self {
        Diagnostic(
            id: "data-twice",
            at: Place(file: second),
            "'\(first)' and '\(second)' have the same name, so templates could ask for only one of them",
            hint: "rename one of them, or put both into one file"
        )
    }
}

extension SourceFile {
    /// The file without what came along when its words were pasted, if it is YAML.
    fileprivate func asMeant(into diagnostics: inout [Diagnostic]) -> SourceFile {
        guard case .bytes(let bytes) = contents, ["yml", "yaml"].contains(path.fileExtension)
        else { return self }
        let meant = PastedText.meant(bytes, in: path.inContent, into: &diagnostics)
        return SourceFile(path: path, contents: .bytes(meant))
    }
}
