internal import CommonMark

/// The fields of theme.yml and of the declarations of directives.
enum ThemeFields {
    static let theme = FieldSet(
        owner: "a theme",
        fields: [
            name, engine, extends, moods, tokens, layouts, bundles, icons, themeColour, moodColours,
            backgroundColour, shareImage, numberLinks,
        ]
    )
    static let name = Field(
        "name",
        .line(max: 80),
        isRequired: true,
        help: "What the theme is called."
    )
    static let engine = Field(
        "engine",
        .integer(1...1),
        isRequired: true,
        help: "The version of the names that templates use."
    )
    static let extends = Field(
        "extends",
        .id,
        help: "The theme whose files count where this one has none."
    )
    static let moods = Field(
        "moods",
        .list(.id),
        help: "The looks that a page may have; the first is the usual one."
    )
    static let layouts = Field(
        "layouts",
        .table(.line(max: 80)),
        help: "The layout of each content type and of each page the build makes."
    )
    static let tokens = Field(
        "tokens",
        .record(TokenDeclaration.fields),
        help: "Colours that must stand apart, and the sizes that the style guide shows."
    )
    static let bundles = Field(
        "bundles",
        .files(.list(.assetPath)),
        help: "Style sheets that are joined into one, in this order."
    )
    static let icons = Field("icons", .list(.assetPath), help: "Pictures for the web manifest.")
    static let themeColour = Field(
        "theme_colour",
        .line(max: 20),
        help: "The colour of a phone's frame."
    )
    static let moodColours = Field(
        "mood_colours",
        .table(.record(colours)),
        help: "The colour of a phone's frame for each mood, if it is not the theme's."
    )
    static let colours = FieldSet(owner: "the colour pair of a mood", fields: [light, dark])
    static let light = Field(
        "light",
        .line(max: 20),
        isRequired: true,
        help: "The colour for readers who set a light look."
    )
    static let dark = Field(
        "dark",
        .line(max: 20),
        isRequired: true,
        help: "The colour for readers who set a dark look."
    )
    static let numberLinks = Field(
        "number_links",
        .flag,
        help: "Whether links of a text get the number of their note in page.notes, for paper."
    )
    static let shareImage = Field(
        "share_image",
        .assetPath,
        help: "The picture in previews of pages that have none, as PNG or JPEG below assets/."
    )
    static let backgroundColour = Field(
        "background_colour",
        .line(max: 20),
        help: "The colour while the site opens."
    )

    static let directive = FieldSet(
        owner: "a directive",
        fields: [
            forms, directiveHelp, example, within, looks, label, maxWords, needs, folds, easyRead,
            attributes,
        ]
    )
    static let forms = Field(
        "form",
        .list(.choice(["inline", "leaf", "container"])),
        isRequired: true,
        help: "How the directive may be written."
    )
    static let directiveHelp = Field(
        "help",
        .line(max: 300),
        isRequired: true,
        help: "What it is for, in one sentence."
    )
    static let example = Field("example", .text, isRequired: true, help: "How an editor writes it.")
    static let within = Field(
        "within",
        .text,
        help:
            "The lines that open the directives around it, where it looks right only inside another."
    )
    static let looks = Field(
        "looks",
        .line(max: 150),
        help: "What the example looks like, in words: they describe its picture in a guide."
    )
    static let label = Field(
        "label",
        .choice(DirectiveDeclaration.LabelRule.allCases.map(\.rawValue)),
        fallback: .text("none"),
        help: "Whether words stand in brackets after the name."
    )
    static let maxWords = Field(
        "max_words",
        .integer(1...10_000),
        help: "How many words it may enclose at most, as a reader sees them."
    )
    static let needs = Field(
        "needs",
        .choice(DirectiveDeclaration.Need.allCases.map(\.rawValue)),
        help: "The data of the site without which it has nothing to show."
    )
    static let folds = Field(
        "folds",
        .flag,
        fallback: .flag(false),
        help: "Whether it hides text until a reader asks, so that no sheet or poster may have it."
    )
    static let easyRead = Field(
        "easy_read",
        .choice(DirectiveDeclaration.EasyReadPart.allCases.map(\.rawValue)),
        help:
            "What it is on an Easy Read page: a row, or the list of hard words. No text stands outside them."
    )
    static let attributes = Field(
        "attributes",
        .table(.record(attribute)),
        help: "What may stand in braces after the name."
    )

    static let attribute = FieldSet(
        owner: "an attribute",
        fields: [kind, required, of, attributeHelp]
    )
    static let kind = Field(
        "kind",
        .choice(DirectiveDeclaration.AttributeKind.allCases.map(\.rawValue)),
        isRequired: true,
        help: "What may be written."
    )
    static let required = Field(
        "required",
        .flag,
        fallback: .flag(false),
        help: "Whether it must be written."
    )
    static let of = Field("of", .list(.id), help: "The words of a choice.")
    static let attributeHelp = Field(
        "help",
        .line(max: 300),
        isRequired: true,
        help: "What it is for, in one sentence."
    )
}

extension DirectiveDeclaration {
    init(name: String, _ values: FieldValues) {
        self.name = name
        forms = values.texts(ThemeFields.forms).compactMap { Directive.Form(rawValue: $0.value) }
        label = values.choice(ThemeFields.label) ?? .none
        maxWords = values.integer(ThemeFields.maxWords)
        needs = values.choice(ThemeFields.needs)
        folds = values.flag(ThemeFields.folds)
        easyRead = values.choice(ThemeFields.easyRead)
        help = values.text(ThemeFields.directiveHelp)?.value ?? ""
        example = values.text(ThemeFields.example) ?? Located("", at: values.place)
        within = values.text(ThemeFields.within)
        looks = values.text(ThemeFields.looks)?.value
        attributes = values.table(ThemeFields.attributes).compactMap { row in
            guard case .record(let values) = row.value.value else { return nil }
            return Attribute(name: row.id.value, values)
        }
    }
}

extension DirectiveDeclaration.Attribute {
    fileprivate init(name: String, _ values: FieldValues) {
        self.name = name
        kind = values.choice(ThemeFields.kind) ?? .text
        isRequired = values.flag(ThemeFields.required)
        choices = values.texts(ThemeFields.of).map(\.value)
        help = values.text(ThemeFields.attributeHelp)?.value ?? ""
    }
}
