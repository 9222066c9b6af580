/// What editors of YAML must know of a project to complete and check what somebody types.
public struct SchemaFiles: Sendable {
    /// One schema, and the files of the project that it is for.
    public struct File: Sendable {
        /// Its name in the folder of schemas, such as `helplines.json`.
        public let name: String
        /// A pattern of paths from the project's root, such as `Content/packs/*.yml`.
        public let pattern: String
        /// The schema as JSON.
        public let text: String
    }

    /// The schemas in the order of their names.
    public let files: [File]
    /// Whether the words that a site declares are in them.
    public let knowsSite: Bool

    /// Reads the words of the site in `options`; without one, the schemas take any word that can be an id.
    public init(_ options: BuildOptions) async {
        var unheard: [Diagnostic] = []
        let sources = await SourceFolders(options, into: &unheard)
        let settings = Settings(sources, options, into: &unheard)
        knowsSite = settings != nil
        files = Self.files(
            settings?.rules ?? PageRules(),
            helplines: settings?.directory.helplines.all.map(\.id.value) ?? []
        )
    }

    /// `helplines` are ids; none means that it is not known which there are.
    static func files(_ rules: PageRules, helplines: [String]) -> [File] {
        var vocabularies = rules.vocabularies
        vocabularies[.helpline] = helplines.isEmpty ? nil : helplines
        let schema = FieldSchema(vocabularies: vocabularies)
        let packs = rules.fields(of: .pack, isGuess: false)
        let pages = File("front-matter", "Content/**/*.md", schema.frontMatter(rules))
        let data = dataKinds.map {
            File($0.name, "Content/data/\($0.name).yml", schema.value($0.kind))
        }
        let others = [
            File("figures", "Content/data/figures/*.yml", schema.figures),
            File("pack", "Content/packs/*.yml", schema.object(packs)),
            File("site", "Content/site.yml", schema.object(SiteFields.all)),
        ]
        return ([pages] + data + others).sorted { $0.name < $1.name }
    }

    /// The files of the data folder that are declared from end to end.
    private static let dataKinds: [(name: String, kind: FieldKind)] = [
        ("accessibility", .record(AccessibilityStatement.fields)),
        ("crisis-words", SearchWords.kinds.crises),
        ("help-panels", HelpPanels.kind),
        ("helplines", Helplines.kind),
        ("plain-words", WordList.fileKind),
        ("printed-codes", PrintedCodes.kind),
        ("synonyms", SearchWords.kinds.synonyms),
    ]
}

extension SchemaFiles.File {
    fileprivate init(_ name: String, _ pattern: String, _ schema: JSON) {
        self.name = name + ".json"
        self.pattern = pattern
        let head: JSON = [
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": .text(pattern),
        ]
        guard case .object(let members) = schema else {
            text = head.document
            return
        }
        text = head.with(members).document
    }
}
