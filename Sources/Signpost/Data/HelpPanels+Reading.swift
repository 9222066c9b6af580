extension HelpPanels {
    /// Reads data/help-panels.yml and reports everything that is wrong with it.
    static func read(
        _ bytes: [UInt8],
        file: String,
        helplines: Helplines,
        into diagnostics: inout [Diagnostic]
    ) -> HelpPanels {
        guard let node = YAMLReader.read(bytes[...], file: file, into: &diagnostics) else {
            return HelpPanels([])
        }
        var vocabularies = Vocabularies()
        vocabularies[.helpline] = helplines.all.map(\.id.value)
        var reader = FieldReader(vocabularies: vocabularies)
        let table = reader.value(
            of: node,
            kind: .table(.record(HelpPanel.fields)),
            name: "help-panels.yml"
        )
        diagnostics += reader.diagnostics
        PhoneNumbers.check(reader.prose, helplines: helplines, into: &diagnostics)
        guard case .table(let rows)? = table else { return HelpPanels([]) }
        return HelpPanels(
            rows.compactMap { id, value in
                guard case .record(let values) = value.value else { return nil }
                return HelpPanel(id, values, helplines: helplines)
            }
        )
    }
}

extension HelpPanel {
    static let fields = FieldSet(owner: "a help panel", fields: [title, intro, helplines, page])

    private static let title = Field(
        "title",
        .line(max: 80),
        isRequired: true,
        help: "The heading of the panel."
    )
    private static let intro = Field(
        "intro",
        .line(max: 300),
        help: "One or two sentences above the helplines."
    )
    private static let helplines = Field(
        "helplines",
        .list(.word(.helpline)),
        isRequired: true,
        help: "The ids of helplines, in the order a person should try them."
    )
    private static let page = Field(
        "page",
        .pagePath,
        help: "The path, from Content, of the page with more about it."
    )

    fileprivate init(_ id: Located<String>, _ values: FieldValues, helplines: Helplines) {
        self.id = id
        title = values.text(Self.title)?.value ?? id.value
        intro = values.text(Self.intro)?.value
        self.helplines = values.texts(Self.helplines).compactMap { helplines[$0.value] }
        page = values.text(Self.page)
    }
}
