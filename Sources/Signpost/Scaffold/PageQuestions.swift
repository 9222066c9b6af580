/// The questions of `signpost new`, for somebody at a terminal.
public struct PageQuestions: Sendable {
    private let project: ProjectPages
    private let root: String
    private let today: CalendarDate

    /// Reads the site for what its pages need, and for what is usual in them.
    public init(_ options: BuildOptions) async {
        project = await ProjectPages(options)
        root = options.root
        today = options.today
    }

    /// The page that somebody describes, or nil when the answers end before it is whole.
    ///
    /// What is given already is not asked for; it is refused as on the command line.
    public func page(
        type: String?,
        path: String?,
        _ dialogue: Dialogue
    ) throws(Diagnostic) -> NewPage? {
        let known = try type.map(NewPage.type)
        let place = try path.map { path throws(Diagnostic) in
            try NewPage.source(path, root: root)
        }
        if let known { _ = try project.rules(for: known, at: place ?? SourcePath("page.md")) }
        do {
            return try ask(known, place, dialogue)
        } catch {
            if let problem = error as? Diagnostic { throw problem }
            return nil
        }
    }

    private func ask(
        _ known: ContentType?,
        _ place: SourcePath?,
        _ dialogue: Dialogue
    ) throws -> NewPage {
        let type = try known ?? self.type(dialogue)
        let title = try self.title(place, dialogue)
        let source = try place ?? self.place(of: title, type, dialogue)
        let rules = try project.rules(for: type, at: source)
        var scaffold = PageScaffold(type: type, title: title, rules: rules, today: today)
        var question = FieldQuestion(dialogue: dialogue, scaffold: scaffold)
        question.objection = { self.objection($0, $1, type, source) }
        for field in asked(of: type, scaffold) {
            let answer = try question.ask(field, usual: usual(field, type, rules))
            if case .lines(let lines) = answer {
                scaffold.answers[field.name] = lines.joined(separator: "\n")
            }
        }
        return NewPage(source, scaffold, root: root)
    }
}

extension PageQuestions {
    private func type(_ dialogue: Dialogue) throws(Dialogue.Ended) -> ContentType {
        for type in ContentType.written { dialogue.tell("  \(type.rawValue): \(type.help)\n") }
        return try again(dialogue, "type: ") { text throws(Diagnostic) in try NewPage.type(text) }
    }

    private func title(_ place: SourcePath?, _ dialogue: Dialogue) throws(Dialogue.Ended) -> String
    {
        dialogue.tell("\n\(Field.title.help)\n")
        let usual = place.map(PagePath.title)
        let shown = usual.map { " [\($0)]" } ?? ""
        return try again(dialogue, "title\(shown): ") { text throws(Diagnostic) in
            try NewPage.checked(text.isEmpty ? usual ?? "" : text)
        }
    }

    /// Beside the other pages of its type, with a name made of its title.
    private func place(of title: String, _ type: ContentType, _ dialogue: Dialogue)
        throws(Dialogue.Ended) -> SourcePath
    {
        let slug = Slug(title).text
        let name = slug.isEmpty ? type.rawValue : slug
        let folder = folder(of: type)
        var usual = folder.appending(type == .section ? "\(name)/index.md" : name + ".md")
        dialogue.tell("\nWhere the file goes in Content; its folder and name become its address.\n")
        while true {
            let text = try dialogue.ask("path [\(usual.text)]: ")
            do throws(Diagnostic) {
                let source = try NewPage.source(text.isEmpty ? usual.text : text, root: root)
                guard text.contains(" "), !text.contains(source.name) else { return source }
                usual = text.contains("/") ? source : folder.appending(source.name)
                dialogue.tell("  An address has no spaces. Enter alone takes '\(usual.text)'.\n")
            } catch { dialogue.refuse(error) }
        }
    }

    /// Asks until an answer will do.
    private func again<Value>(
        _ dialogue: Dialogue,
        _ question: String,
        _ read: (String) throws(Diagnostic) -> Value
    ) throws(Dialogue.Ended) -> Value {
        while true {
            let text = try dialogue.ask(question)
            do throws(Diagnostic) { return try read(text) } catch { dialogue.refuse(error) }
        }
    }
}

extension PageQuestions {
    /// What the type and the site demand, and for whom the page is.
    private func asked(of type: ContentType, _ scaffold: PageScaffold) -> [Field] {
        let told = [Field.title.name, Field.type.name]
        let needed = scaffold.needed.filter { !told.contains($0.name) }
        let isKnown = scaffold.rules.vocabularies[.audience]?.isEmpty == false
        guard isKnown, !needed.contains(where: { $0.name == Field.audience.name }) else {
            return needed
        }
        return [.audience] + needed
    }

    /// What pages like this one have: the owner of most of them, a review in a year.
    private func usual(_ field: Field, _ type: ContentType, _ rules: PageRules) -> String? {
        let placeholder = Placeholder(vocabularies: rules.vocabularies, today: today)
        switch field.name {
        case Field.reviewBy.name: return placeholder.nextYear.iso
        case Field.owner.name: return mostFrequent(likePages(type).compactMap(\.fields.owner))
        case Field.districts.name where type == .district:
            return rules.vocabularies[.district]?.first
        default: return nil
        }
    }

    private func folder(of type: ContentType) -> SourcePath {
        let folders = project.pages.filter { $0.fields.type == type }.map(\.source.folder.text)
        return SourcePath(mostFrequent(folders) ?? "")
    }

    /// The pages of a type, or all of them where there is none.
    private func likePages(_ type: ContentType) -> [ParsedPage] {
        let alike = project.pages.filter { $0.fields.type == type }
        return alike.isEmpty ? project.pages : alike
    }

    private func mostFrequent(_ texts: [String]) -> String? {
        let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// What a build would find only when it sees all pages.
    private func objection(
        _ field: Field,
        _ node: YAMLNode,
        _ type: ContentType,
        _ source: SourcePath
    ) -> Diagnostic? {
        if type == .district, field.name == Field.districts.name {
            return taken(node.texts, source)
        }
        if field.name == Field.reviewBy.name,
            let day = node.texts.first.flatMap({ CalendarDate($0.value) }), day < today
        {
            return .reviewPast(day, today, at: node.place)
        }
        guard case .pagePath = field.kind else { return nil }
        return node.texts.lazy.compactMap { missing($0, from: source) }.first
    }

    /// A district has one page.
    private func taken(_ districts: [Located<String>], _ source: SourcePath) -> Diagnostic? {
        let pages = project.districtPages(like: source)
        return districts.lazy.compactMap { district in
            pages.first { $0.district == district.value }
                .map { .districtTaken(district, by: $0.page.source) }
        }.first
    }

    private func missing(_ path: Located<String>, from source: SourcePath) -> Diagnostic? {
        let files = project.pages.map(\.source)
        guard FieldKind.mistake(inPagePath: path.value) == nil,
            !files.contains(where: { $0 == source.resolving(path.value) })
        else { return nil }
        let known = files.map { $0.relative(to: source) }
        let nearest = Spelling.nearest(to: path.value, in: known)
        return .deadLink(path.value, .missing(nearest: nearest), at: path.place)
    }
}
