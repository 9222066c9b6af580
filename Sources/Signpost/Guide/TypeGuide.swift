internal import CommonMark

/// What a type of page needs, for somebody at a terminal.
public struct TypeGuide: Sendable {
    private let rules: PageRules
    private let theme: Theme?
    private let today: CalendarDate

    /// Reads the site for the words and directives that its pages may use; without one, these are left out.
    public init(_ options: BuildOptions) async {
        let project = await ProjectPages(options)
        self.init(rules: project.rules, theme: project.settings?.theme, today: options.today)
    }

    init(rules: PageRules, theme: Theme?, today: CalendarDate) {
        self.rules = rules
        self.theme = theme
        self.today = today
    }

    /// The types, each with what it is for.
    public static var types: [[String]] {
        ContentType.written.map { [$0.rawValue, $0.help] }
    }

    /// The fields of a type, its directives and an example.
    public func text(of written: String) throws(Diagnostic) -> String {
        guard let type = ContentType(rawValue: written), ContentType.written.contains(type) else {
            throw .guideType(written)
        }
        let fields = rules.fields(of: type, isGuess: false).fields
        let (needed, others) = (fields.filter(\.isRequired), fields.filter { !$0.isRequired })
        let directives = theme.map { DirectiveGuide($0).lines } ?? []
        let parts = [
            "\(type.rawValue): \(type.help)\n",
            "It needs:\n\n" + needed.map { entry($0, type) }.joined(),
            "It may have:\n\n" + others.map { entry($0, type) }.joined(),
            directives.isEmpty ? "" : "Directives in its text:\n\n" + directives.joined(),
            "An example, as 'signpost new \(type.rawValue)' makes it:\n\n" + example(type),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func entry(_ field: Field, _ type: ContentType) -> String {
        let isType = field.name == Field.type.name
        return """
              \(field.name)
                  \(field.help)
                  Write \(isType ? type.rawValue : words(field.kind)).

            """
    }

    /// What to write, with the site's own words where there are some to choose from.
    private func words(_ kind: FieldKind) -> String {
        switch kind {
        case .word(let vocabulary):
            guard let words = rules.vocabularies[vocabulary], !words.isEmpty else {
                return kind.phrase
            }
            return "one of \(words.joined(separator: ", "))"
        case .list(let element): return "a list; each item \(words(element))"
        default: return kind.phrase
        }
    }

    private func example(_ type: ContentType) -> String {
        let scaffold = PageScaffold(type: type, title: "The title", rules: rules, today: today)
        return scaffold.text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("#") }.map { $0.isEmpty ? "" : "  " + $0 }
            .joined(separator: "\n")
    }
}

extension DirectiveGuide {
    /// One entry for each directive.
    fileprivate var lines: [String] {
        declarations.map { declaration in
            "  \(declaration.spellings.joined(separator: " or "))\n      \(declaration.help)\n"
        }
    }
}

extension Diagnostic {
    fileprivate static func guideType(_ written: String) -> Self {
        Diagnostic(
            id: "guide-type",
            at: Place(file: "signpost guide"),
            "there is no type '\(written)'",
            hint: typeMeant(by: written, of: NewPage.types)
        )
    }
}
