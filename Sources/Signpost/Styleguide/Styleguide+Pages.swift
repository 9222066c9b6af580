extension Styleguide {
    /// What there is, each with the way to it.
    var index: SourceFile {
        let components = GuideTable(
            header: ["Component", "What it is for"],
            rows: declarations.map { ["[Component \($0.name)](\(Self.name(of: $0)).md)", $0.help] }
        )
        let moods = theme.moods.map { "- [Mood \($0)](mood-\($0).md)\n" }.joined()
        let others = [
            sizes == nil ? nil : "- [Sizes](sizes.md): text and distances\n",
            icons == nil ? nil : "- [Drawings](drawings.md): every icon\n",
        ].compactMap(\.self).joined()
        return Self.page(
            "index",
            "Style guide",
            "Every component of the theme, in every mood, with its colours and sizes.",
            order: 0,
            body: """
                Each page here is made from the theme's own declarations, by the build that makes the site.

                ## Components

                \(components.text)
                ## Moods

                Each shows its colours and all components.

                \(moods)
                \(others.isEmpty ? "" : "## Sizes and drawings\n\n" + others)
                """
        )
    }

    /// The heading above an example.
    static let looks = "How it looks"

    static func name(of declaration: DirectiveDeclaration) -> String {
        "component-\(declaration.name)"
    }

    /// One component: what it is for, how it looks, how it is written.
    func component(_ declaration: DirectiveDeclaration) -> SourceFile {
        let limit = declaration.maxWords.map { " It may enclose \($0) words at most." } ?? ""
        let moods = theme.moods.map { "- [\($0)](mood-\($0).md#\(declaration.name))\n" }.joined()
        return Self.page(
            Self.name(of: declaration),
            "Component: \(declaration.name)",
            "What \(declaration.name) is for, how it looks and how it is written.",
            order: 10,
            body: """
                \(declaration.help)\(limit)

                ## \(Self.looks)

                \(Self.shown(declaration))

                ## How it is written

                \(writing(declaration))
                ## In each mood

                \(moods)
                """
        )
    }

    /// The example, inside what must stand around it.
    static func shown(_ declaration: DirectiveDeclaration) -> String {
        let around = declaration.surroundings
        let example = declaration.example.value
        return around.closing.isEmpty
            ? example : around.opening + example.trimmingSpace() + around.closing
    }

    private func writing(_ declaration: DirectiveDeclaration) -> String {
        let table = declaration.attributeTable
        return """
            \(declaration.spellings.map { "`\($0)`" }.joined(separator: " or "))

            ````markdown
            \(Self.shown(declaration))
            ````

            \(table.isEmpty ? "It takes nothing in braces.\n" : table)
            """
    }

    /// One mood: its colours and every component.
    func mood(_ mood: String, _ number: Int) -> SourceFile {
        let examples = declarations.map { declaration in
            """
            ## \(declaration.name)

            \(Self.shown(declaration))

            """
        }
        return Self.page(
            "mood-\(mood)",
            "Mood: \(mood)",
            "The colours of the mood \(mood), and every component in it.",
            order: 20 + number,
            "mood: \(mood)",
            body: colours(of: mood) + examples.joined(separator: "\n")
        )
    }

    private func colours(of mood: String) -> String {
        guard let tokens = theme.tokens else { return "" }
        let pictures = CustomProperties.Scheme.allCases.map { scheme in
            "![The colours of \(mood) \(scheme.phrase), with their contrast]"
                + "(mood-\(mood)-\(scheme.rawValue).svg)\n\n"
        }
        let dark = tokens.meetings(mood: mood, .dark)
        let rows = zip(tokens.meetings(mood: mood, .light), dark).map { light, dark in
            [
                "\(light.pair.front.value) on \(light.pair.ground.value)", light.contrast.ratio,
                dark.contrast.ratio, light.pair.kind.least.ratio,
            ]
        }
        let table = GuideTable(header: ["Colours", "Light", "Dark", "At least"], rows: rows)
        return "## Colours\n\n" + pictures.joined() + table.text + "\n"
    }
}
