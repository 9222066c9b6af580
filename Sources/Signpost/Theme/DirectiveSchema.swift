internal import CommonMark
internal import Mustache

/// What the template of a directive may ask for.
struct DirectiveSchema: Sendable {
    let type: RecordType

    /// Everything but the declared attributes.
    static let fixedNames = [
        "site", "t", "assets", "current_page", "label", "label_text", "content", "is_inline",
        "is_leaf",
        "is_container",
    ]

    init(_ declaration: DirectiveDeclaration, strings: RecordType, assets: RecordType) {
        let page = DirectivePage.schema.type
        let fixed: [RecordType.Field] = [
            RecordType.Field("site", SiteFact.schema.shape, help: "The site."),
            RecordType.Field(
                "t",
                .record(strings),
                help: "The theme's words in the page's language."
            ),
            RecordType.Field(
                "assets",
                .record(assets),
                help: "The addresses of the theme's files."
            ),
            RecordType.Field(
                "current_page",
                .record(page),
                help: "The page that holds the directive."
            ),
            RecordType.Field("label", .optional(.html), help: "The words in brackets, as HTML."),
            RecordType.Field("label_text", .optional(.text), help: "The words in brackets, plain."),
            RecordType.Field("content", .optional(.html), help: "What stands between the fences."),
            RecordType.Field("is_inline", .flag, help: "Whether it stands in a sentence."),
            RecordType.Field("is_leaf", .flag, help: "Whether it stands on a line of its own."),
            RecordType.Field("is_container", .flag, help: "Whether it encloses other text."),
        ]
        let declared = declaration.free.map {
            RecordType.Field($0.templateName, $0.shape, help: $0.help)
        }
        type = RecordType("directive \(declaration.name)", fixed + declared)
    }

    func record(
        _ directive: Directive,
        on page: DirectivePage,
        backdrop: Backdrop,
        attributes: [Value]
    ) -> Value {
        let fixed: [Value] = [
            backdrop.site, backdrop.strings.value, backdrop.assets,
            DirectivePage.schema.record(page),
            directive.label.map(Value.html) ?? .nothing,
            directive.labelText.map(Value.text) ?? .nothing,
            directive.content.isEmpty ? .nothing : .html(directive.content),
            .flag(directive.form == .inline), .flag(directive.form == .leaf),
            .flag(directive.form == .container),
        ]
        return .record(Record(type, fixed + attributes))
    }
}

/// The page as the directives on it see it: before its body is HTML.
struct DirectivePage: Sendable {
    let title: String
    let url: String
    let language: SiteConfiguration.Language
    let mood: String
    let isInPack: Bool
    /// How it is printed, for a sheet or a poster.
    let print: PrintFact?
    /// The day somebody last went over it, in words.
    let reviewed: DateFact?
    let outline: [Heading]

    static let schema = Schema<DirectivePage>(
        "page",
        [
            .text("title", "The page's title.") { $0.title },
            .text("url", "The page's address in the site.") { $0.url },
            .text("language", "The page's language code, such as en.") { $0.language.code },
            .text("dir", "The direction of the language's script: ltr or rtl.") {
                $0.language.direction.rawValue
            },
            .text("mood", "The page's mood.") { $0.mood },
            .flag("in_pack", "Whether the page stands in a pack, among others.") { $0.isInPack },
            .optional("print", PrintFact.schema, "How a sheet or a poster is printed.") {
                $0.print
            },
            .optional("reviewed", DateFact.schema, "The day somebody last went over the page.") {
                $0.reviewed
            },
            .list("outline", Heading.schema, "The page's headings of the second level.") { page in
                page.outline.filter { $0.level == 2 }
            },
        ]
    )
}

extension DirectiveDeclaration {
    /// The attributes whose names are not taken; the others are reported where the theme is loaded, and the theme refused.
    fileprivate var free: [Attribute] {
        var taken = Set(DirectiveSchema.fixedNames)
        return attributes.filter { taken.insert($0.templateName).inserted }
    }
}
