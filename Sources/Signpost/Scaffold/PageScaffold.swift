/// The text of a new page: the fields its type needs, each with the line of help of its declaration.
struct PageScaffold {
    let type: ContentType
    let title: String
    let rules: PageRules
    let today: CalendarDate
    /// Lines of YAML for fields, by their names, that stand in place of what is made up.
    var answers: [String: String] = [:]

    /// A page that passes every check as it stands, and is a draft.
    var text: String {
        let fields = needed.compactMap { field in
            yaml(of: field).map { "# \(help(of: field))\n\($0)" }
        }
        return """
            ---
            \(fields.joined(separator: "\n"))
            # Take this line away when the page is ready for readers.
            draft: true
            ---

            \(Placeholder.Words.body)

            """
    }

    /// What the type or the site demands, and what every page should have.
    var needed: [Field] {
        let always = [Field.reviewBy.name, Field.owner.name, Field.sources.name]
        return rules.fields(of: type, isGuess: false).fields.filter { field in
            field.name != Field.draft.name
                && (field.isRequired || always.contains(field.name) || answers[field.name] != nil)
        }
    }

    private func yaml(of field: Field) -> String? {
        if let answer = answers[field.name] { return answer }
        return switch field.name {
        case Field.title.name: "\(field.name): \(YAMLScalar.written(title))"
        case Field.type.name: "\(field.name): \(type.rawValue)"
        default: Placeholder(vocabularies: rules.vocabularies, today: today).yaml(of: field)
        }
    }

    /// The help, and the words to choose from.
    private func help(of field: Field) -> String {
        if field.name == Field.type.name { return type.help }
        let words = choices(of: field.kind)
        return words.isEmpty
            ? field.help : field.help + " One of: \(words.joined(separator: ", "))."
    }

    func choices(of kind: FieldKind) -> [String] {
        switch kind {
        case .choice(let words): words
        case .word(let vocabulary): rules.vocabularies[vocabulary] ?? []
        case .list(let element): choices(of: element)
        default: []
        }
    }
}
