internal import Mustache

/// The parts of the theme author's guide that follow from the declarations, as Markdown.
struct ThemeGuide {
    private let layout: RecordType
    private let directive: RecordType
    private let walk: RecordWalk

    init() {
        // A theme brings its own words and files, so the guide has none of their names.
        let strings = RecordType("t", [])
        let assets = RecordType("assets", [])
        layout = Scene.schema(strings: strings, assets: assets).type
        directive = DirectiveSchema(.bare, strings: strings, assets: assets).type
        // Nothing but an attribute leads to figures.
        let figures = RecordType.Field("figures", ChartFact.schema.shape, help: "")
        walk = RecordWalk(from: [layout, directive, RecordType("attributes", [figures])])
    }

    /// Every name that a template may use.
    var names: String {
        let records = walk.stops.map { section("Record `\($0.title)`", $0.type) }
        return
            ([section("In a layout", layout), section("In the template of a directive", directive)]
            + records).joined(separator: "\n")
    }

    /// What may stand in theme.yml and in the declaration of a directive.
    var files: String {
        FieldGuide([ThemeFields.theme, ThemeFields.directive]).text
    }

    /// The kinds that an attribute of a directive may have, and what a template finds.
    var kinds: String {
        let rows = DirectiveDeclaration.AttributeKind.allCases.map { kind in
            ["`\(kind.rawValue)`", kind.phrase, phrase(for: kind.shape)]
        }
        return GuideTable(
            header: ["Kind", "An editor writes", "The template finds"],
            rows: rows
        ).text
    }

    /// The keys below `layouts`, and the words that every theme must have.
    var demands: String {
        let kinds = ContentType.allCases.map(\.rawValue) + ThemeDeclaration.generated
        return """
            - Keys below `layouts`: \(kinds.map { "`\($0)`" }.joined(separator: ", ")).
            - Words in `strings/en.yml`: \
            \(ThemeStrings.required.map { "`\($0)`" }.joined(separator: ", ")).

            """
    }

    private func section(_ title: String, _ type: RecordType) -> String {
        let rows = type.fields.map { ["`\($0.name)`", phrase(for: $0.shape), $0.help] }
        return "### \(title)\n\n"
            + GuideTable(header: ["Name", "Kind", "What it is"], rows: rows).text
    }

    /// What a theme author may do with a value of this shape.
    private func phrase(for shape: Shape) -> String {
        switch shape {
        case .flag: "flag"
        case .text: "text"
        case .html: "HTML"
        case .open: "open data"
        case .list(let inner): "list: \(phrase(for: inner))"
        case .optional(let inner): "\(phrase(for: inner)), or nothing"
        case .record(let type):
            walk.title(of: type).map { "[\($0)](#record-\($0))" } ?? "the theme's own names"
        }
    }
}

extension DirectiveDeclaration {
    /// A directive that declares nothing.
    fileprivate static let bare = DirectiveDeclaration(
        name: "",
        forms: [],
        label: .optional,
        attributes: [],
        help: "",
        example: Located("", at: Place(file: ""))
    )
}

extension DirectiveDeclaration.AttributeKind {
    /// What a template finds under an attribute that must be written.
    fileprivate var shape: Shape {
        DirectiveDeclaration.Attribute(
            name: "",
            kind: self,
            isRequired: true,
            choices: [],
            help: ""
        ).shape
    }
}
