extension HelpPanels {
    /// What the whole file holds.
    static let kind = FieldKind.table(.record(HelpPanel.fields))

    /// Reads data/help-panels.yml and reports everything that is wrong with it.
    static func read(
        _ bytes: [UInt8],
        file: String,
        helplines: Helplines,
        vocabularies: Vocabularies = Vocabularies(),
        into diagnostics: inout [Diagnostic]
    ) -> HelpPanels {
        let known = diagnostics.count
        guard let node = YAMLReader.read(bytes[...], file: file, into: &diagnostics) else {
            return HelpPanels([], isWhole: false)
        }
        var vocabularies = vocabularies
        vocabularies[.helpline] = helplines.isRead ? helplines.all.map(\.id.value) : nil
        var reader = FieldReader(vocabularies: vocabularies)
        let table = reader.value(
            of: node,
            kind: kind,
            name: "help-panels.yml"
        )
        PhoneNumbers.check(reader.prose, helplines: helplines, into: &reader.diagnostics)
        var panels: [HelpPanel] = []
        if case .table(let rows)? = table {
            for case (let id, .record(let values)) in rows.map({ ($0.id, $0.value.value) }) {
                panels.append(HelpPanel(id, values, helplines: helplines, reader: &reader))
            }
        }
        diagnostics += reader.diagnostics
        return HelpPanels(
            panels,
            prose: reader.prose,
            isWhole: diagnostics.count == known
        )
    }
}

extension HelpPanel {
    static let fields = FieldSet(
        owner: "a help panel",
        fields: [title, intro, helplines, page, purpose]
    )

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

    private static let purpose = Field(
        "for",
        .record(FieldSet(owner: "the purpose of a panel", fields: [topics, audience])),
        help: "The pages that get this panel unless they or their section name another."
    )
    private static let topics = Field(
        "topics",
        .list(.word(.topic)),
        help: "Topics of which the page has one."
    )
    private static let audience = Field(
        "audience",
        .list(.word(.audience)),
        help: "Audiences of which the page has one."
    )

    fileprivate init(
        _ id: Located<String>,
        _ values: FieldValues,
        helplines: Helplines,
        reader: inout FieldReader
    ) {
        self.id = id
        title = values.text(Self.title)?.value ?? id.value
        intro = values.text(Self.intro)?.value
        let named = values.texts(Self.helplines)
        self.helplines = named.compactMap { helplines[$0.value] }
        page = values.text(Self.page)
        let purpose = values.record(Self.purpose)
        topics = purpose?.texts(Self.topics).map(\.value) ?? []
        audience = purpose?.texts(Self.audience).map(\.value) ?? []
        for late in named.dropFirst() where helplines[late.value]?.isEmergency == true {
            reader.report(.lateEmergency(late, first: named[0].value))
        }
    }
}

extension Diagnostic {
    fileprivate static func lateEmergency(_ late: Located<String>, first: String) -> Self {
        Diagnostic(
            id: "help-panel-order",
            at: late.place,
            "'\(late.value)' is the number to call in danger, but '\(first)' stands before it",
            hint: "move '\(late.value)' to the front of the list"
        )
    }
}
