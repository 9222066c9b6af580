/// A field as Decap CMS and Sveltia CMS show it in a form.
struct CMSWidget: Sendable {
    let vocabularies: Vocabularies

    /// The field, or nil when no form can hold it.
    func field(_ field: Field) -> JSON? {
        guard let widget = field.isOpenQuestion ? Self.yesOrNo : widget(field.kind) else {
            return nil
        }
        let members: JSON = [
            "name": .text(field.name), "label": .text(Self.label(field.name)),
        ]
        let fallback = field.fallback?.json(as: field.kind).map { [JSON.Member("default", $0)] }
        return members.with(widget).with(fallback ?? []).with([
            JSON.Member("required", .flag(field.isRequired)),
            JSON.Member("hint", .text(field.help)),
        ])
    }

    /// The fields of a page of one type: its type is told, and whoever begins a page begins a draft.
    func fields(of type: ContentType, _ set: FieldSet) -> [JSON] {
        let fields = set.fields.compactMap { field -> JSON? in
            switch field.name {
            case Field.type.name:
                ["name": .text(field.name), "widget": "hidden", "default": .text(type.rawValue)]
            case Field.draft.name:
                [
                    "name": .text(field.name), "label": .text(Self.label(field.name)),
                    "widget": "boolean", "default": true, "required": false,
                    "hint": .text(field.help),
                ]
            default: self.field(field)
            }
        }
        // What an editor of rich text makes of directives is not what was written.
        let body: JSON = [
            "name": "body", "label": "Text", "widget": "markdown", "modes": ["raw"],
            "required": false,
        ]
        return fields + [body]
    }

    private static func label(_ name: String) -> String {
        let words = name.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension Field {
    /// Whether to say neither yes nor no means something of its own.
    fileprivate var isOpenQuestion: Bool {
        guard case .flag = kind else { return false }
        return fallback == nil
    }
}

extension CMSWidget {
    /// A switch would write `false` where nothing was said, and take the way out from a sensitive page.
    private static let yesOrNo = select(["true", "false"])

    private func widget(_ kind: FieldKind) -> [JSON.Member]? {
        switch kind {
        case .flag: [JSON.Member("widget", "boolean")]
        case .text: [JSON.Member("widget", "text")]
        case .date: Self.date
        case .integer(let range):
            [
                JSON.Member("widget", "number"), JSON.Member("value_type", "int"),
                JSON.Member("min", .number(range.lowerBound)),
                JSON.Member("max", .number(range.upperBound)),
            ]
        case .choice(let words): Self.select(words)
        case .word(let vocabulary): vocabularies[vocabulary].map(Self.select) ?? Self.line(kind)
        case .list(let element): list(element)
        case .record(let set): object("object", set)
        case .open, .table, .files, .rules: nil
        case .line, .alternative, .id, .code, .pagePath, .assetPath, .folderPath, .sitePath,
            .webAddress, .email, .contact, .phone, .formerPhone, .lineOrRecord:
            Self.line(kind)
        }
    }

    /// A day without a time, the same in every time zone.
    private static let date = [
        JSON.Member("widget", "datetime"), JSON.Member("date_format", "YYYY-MM-DD"),
        JSON.Member("time_format", false), JSON.Member("picker_utc", true),
        JSON.Member("default", ""),
    ]

    private static func select(_ words: [String]) -> [JSON.Member] {
        [JSON.Member("widget", "select"), JSON.Member("options", .texts(words))]
    }

    private static func line(_ kind: FieldKind) -> [JSON.Member] {
        let widget = [JSON.Member("widget", "string")]
        let expression: String? =
            if case .line(let max?) = kind { "^.{1,\(max)}$" } else {
                TextPattern(kind)?.expression
            }
        guard let expression else { return widget }
        let message = "write " + kind.phrase
        return widget + [JSON.Member("pattern", [.text(expression), .text(message)])]
    }

    private func list(_ element: FieldKind) -> [JSON.Member]? {
        switch element {
        case .choice, .word:
            return widget(element).map { $0 + [JSON.Member("multiple", true)] }
        case .record(let set): return object("list", set)
        default:
            return widget(element).map { inner in
                let item: JSON = ["name": "item", "label": "Item"]
                return [JSON.Member("widget", "list"), JSON.Member("field", item.with(inner))]
            }
        }
    }

    private func object(_ widget: String, _ set: FieldSet) -> [JSON.Member] {
        [
            JSON.Member("widget", .text(widget)),
            JSON.Member("fields", .list(set.fields.compactMap(field))),
        ]
    }
}
