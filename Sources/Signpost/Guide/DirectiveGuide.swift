internal import CommonMark

/// The directives of a theme as an editor looks them up, as Markdown.
struct DirectiveGuide: Sendable {
    /// In the order of their names.
    let declarations: [DirectiveDeclaration]
    /// The folder of the pictures of the examples, seen from the guide; nothing when there are none.
    private let pictures: String?

    init(_ theme: Theme, pictures: String? = nil) {
        self.pictures = pictures
        declarations = theme.directives.values.map(\.declaration).sorted { $0.name < $1.name }
    }

    var text: String {
        let overview = GuideTable(
            header: ["Name", "How to write it", "What it is for"],
            rows: declarations.map { declaration in
                [
                    "[\(declaration.name)](#\(declaration.name))",
                    declaration.spellings.map { "`\($0)`" }.joined(separator: " or "),
                    declaration.help,
                ]
            }
        )
        return ([overview.text] + declarations.map { $0.section(pictures: pictures) })
            .joined(separator: "\n")
    }
}

extension DirectiveDeclaration {
    /// How it is written, with what must be filled in left open.
    var spellings: [String] {
        let words = label == .none ? "" : "[...]"
        let needed = attributes.filter(\.isRequired).map { "\($0.name)=..." }
        let braces = needed.isEmpty ? "" : "{\(needed.joined(separator: " "))}"
        return forms.map { $0.colons + name + words + braces }
    }

    fileprivate func section(pictures: String?) -> String {
        """
        ### \(name)

        \(help)\(label == .required ? " It needs words in the brackets." : "")

        ```markdown
        \(code)```

        """ + picture(in: pictures) + (attributeTable.isEmpty ? "" : "\n" + attributeTable)
    }

    private func picture(in folder: String?) -> String {
        guard let folder, let looks else { return "" }
        return "\n![\(looks)](\(folder)/\(name).png)\n"
    }

    /// The example, with the end of its last line.
    var code: String { example.value.hasSuffix("\n") ? example.value : example.value + "\n" }

    /// What may stand in braces; nothing when nothing may.
    var attributeTable: String {
        guard !attributes.isEmpty else { return "" }
        let rows = attributes.map { attribute in
            [
                attribute.isRequired ? "`\(attribute.name)` (needed)" : "`\(attribute.name)`",
                attribute.choices.isEmpty
                    ? attribute.kind.phrase : "one of \(attribute.choices.joined(separator: ", "))",
                attribute.help,
            ]
        }
        return GuideTable(
            header: ["In braces", "What to write", "What it is for"],
            rows: rows
        ).text
    }
}

extension DirectiveDeclaration.AttributeKind {
    /// What an editor writes.
    var phrase: String {
        switch self {
        case .text: "words, in quotes"
        case .number: "a whole number"
        case .flag: "the name alone for yes; leave it away for no"
        case .date: "a day, such as 2026-11-23"
        case .choice: "one of a few words"
        case .helpline: "the id of a helpline"
        case .page: "the path of a page's Markdown file"
        case .image: "the path of a picture"
        case .icon: "the name of one of the theme's drawings, or the path of a picture"
        case .helpPanel: "the id of a help panel"
        case .figures: "the name of a file of data/figures, without its ending"
        case .prints:
            "one of \(PrintRoom.Grouping.allCases.map(\.rawValue).joined(separator: ", "))"
        }
    }
}

extension Directive.Form {
    /// What stands before the name.
    fileprivate var colons: String {
        switch self {
        case .inline: ":"
        case .leaf: "::"
        case .container: ":::"
        }
    }
}
