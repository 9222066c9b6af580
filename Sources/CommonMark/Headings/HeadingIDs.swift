/// A heading that was read and has no id yet.
struct PendingHeading {
    let node: Node
    let level: Int
    let text: String
    let span: Span
}

extension String {
    /// Whether there is nothing to see; mostly the first byte tells.
    fileprivate var isBlank: Bool {
        if let first = utf8.first, first > .space, first < 0x80 { return false }
        return allSatisfy(\.isWhitespace)
    }
}

/// Gives every heading an id that no other element of the text has.
struct HeadingIDs {
    private(set) var outline: [Heading] = []
    private(set) var problems: [Problem] = []
    private(set) var taken: Set<String>
    private var numbers: [String: Int] = [:]
    private var places: Places
    private let embedding: Embedding

    /// Makes the ids; those in `taken` belong to something else already.
    init(_ survey: Survey, in embedding: Embedding, taken: Set<String>) {
        self.taken = taken
        self.embedding = embedding
        places = survey.places
        let headings = survey.headings
        let own = headings.map { reserve($0, survey.roles[$0.node]) }
        for (heading, own) in zip(headings, own) {
            guard own != nil || !heading.text.isBlank else {
                if heading.node.firstChild == nil || heading.text.isEmpty {
                    let span = self.places.span(ofContentInFile: heading.span.line)
                    problems.append(Problem(.emptyHeading, at: span))
                }
                continue
            }
            add(heading, id: own ?? free(Slug.make(heading.text)))
        }
    }

    /// Sets aside an id that the editor chose, so that a made one never gets it.
    private mutating func reserve(_ heading: PendingHeading, _ role: Role?) -> String? {
        guard case .ownID(let own, let span)? = role else { return nil }
        let id = embedding.idPrefix + own
        guard taken.insert(id).inserted else {
            problems.append(Problem(.duplicateID(own), at: span))
            return nil
        }
        return id
    }

    private mutating func free(_ slug: String) -> String {
        let slug = embedding.idPrefix + (slug.isEmpty ? "section" : slug)
        if taken.insert(slug).inserted { return slug }
        var number = numbers[slug, default: 0]
        var id: String
        repeat {
            number += 1
            id = "\(slug)-\(number)"
        } while !taken.insert(id).inserted
        numbers[slug] = number
        return id
    }

    /// Files a heading and writes its id; cmark's own headings cannot have one.
    private mutating func add(_ heading: PendingHeading, id: String) {
        outline.append(
            Heading(level: heading.level, id: id, text: heading.text, span: heading.span)
        )
        let level = min(heading.level + embedding.headingShift, 6)
        let tag = Node.span("<h\(level) id=\"\(id.escaped)\">", "</h\(level)>")
        let block = Node.block()
        block.append(tag)
        block.insertBefore(heading.node)
        tag.adoptChildren(of: heading.node)
        heading.node.remove()
    }
}
