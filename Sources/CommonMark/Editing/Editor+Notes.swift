/// A footnote and the places that refer to it.
struct Note {
    let label: String
    let span: Span
    let block: Node
    var number = 0
    var references = 0
}

extension Editor {
    /// Takes the footnotes out of the text; the first of a name counts.
    mutating func takeNotes() -> [Note] {
        var notes: [Note] = []
        var labels: Set<String> = []
        for (index, mark) in rewritten.marks.enumerated() {
            switch mark.kind {
            case .footnoteGap:
                nodes[index].remove()
            case .footnote(let label, let span):
                let block = takeNote(at: index)
                notes.append(Note(label: label, span: span, block: block))
                if !labels.insert(label).inserted {
                    problems.append(Problem(.duplicateFootnote(label), at: span))
                }
            default: break
            }
        }
        return notes
    }

    /// Moves what a footnote says into a block that stands nowhere yet.
    private mutating func takeNote(at mark: Int) -> Node {
        let block = Node.block()
        roles.give(.text(.note, line: line(of: mark)), to: block)
        let item = nodes[mark].parent
        nodes[mark].remove()
        guard let item, let list = item.parent else { return block }
        block.adoptChildren(of: item)
        item.remove()
        if list.firstChild == nil { list.remove() }
        return block
    }

    /// Numbers the footnotes in the order of their first references and puts them at the end.
    mutating func number(_ notes: [Note], in root: Node) {
        var notes = notes
        let indices = Dictionary(
            notes.indices.map { (notes[$0].label, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var order: [Int] = []
        writeReferences(in: root, &notes, indices, &order)
        var next = 0
        while next < order.count {
            writeReferences(in: notes[order[next]].block, &notes, indices, &order)
            next += 1
        }
        let misplaced = misplacedReferences
        for note in notes where note.number == 0 {
            if !misplaced.contains(note.label),
                indices[note.label].map({ notes[$0].block == note.block }) == true
            {
                problems.append(Problem(.unusedFootnote(note.label), at: note.span))
            }
            note.block.remove()
        }
        if !order.isEmpty { root.append(section(order.map { notes[$0] })) }
    }

    /// The footnotes whose references stand in a wrong place; that was told, and they are meant all the same.
    private var misplacedReferences: Set<String> {
        Set(
            problems.compactMap { problem in
                if case .footnoteInLink(let label) = problem.kind { label } else { nil }
            }
        )
    }

    /// Writes the numbers where footnotes are referred to under `root`.
    private mutating func writeReferences(
        in root: Node,
        _ notes: inout [Note],
        _ indices: [String: Int],
        _ order: inout [Int]
    ) {
        var node = root.firstChild
        while let current = node {
            if case .reference(let label, _)? = roles[current], let index = indices[label] {
                if notes[index].number == 0 {
                    order.append(index)
                    notes[index].number = order.count
                }
                notes[index].references += 1
                write(notes[index], at: current)
            }
            node = current.following(in: root)
        }
    }

    private mutating func write(_ note: Note, at node: Node) {
        let id = embedding.idPrefix + note.referenceID(note.references)
        ids.insert(id)
        let name = "\(wording.footnote) \(note.number)".escaped
        node.setHTML(
            """
            <sup class="footnote-ref"><a href="#\(embedding.idPrefix)fn\(note.number)" id="\(id)" \
            aria-label="\(name)">\(note.number)</a></sup>
            """.utf8
        )
    }
}

extension Editor {
    private mutating func section(_ notes: [Note]) -> Node {
        let name = wording.footnotes + embedding.regionSuffix
        let section = Node.block(
            "<section class=\"footnotes\" aria-label=\"\(name.escaped)\">\n<ol>",
            "</ol>\n</section>"
        )
        for note in notes {
            let id = "\(embedding.idPrefix)fn\(note.number)"
            ids.insert(id)
            note.block.surround("<li id=\"\(id)\">", "</li>")
            addLinksBack(to: note)
            section.append(note.block)
        }
        return section
    }

    /// Leads back to every reference from the end of the last paragraph.
    private func addLinksBack(to note: Note) {
        let last = note.block.lastChild
        let links = Node.span()
        let html = (1...note.references).map { linkBack(note, $0) }.joined(separator: " ")
        if let last, last.kind == .paragraph {
            links.setHTML(" \(html)".utf8)
            last.append(links)
        } else {
            links.setHTML(html.utf8)
            note.block.append(links)
        }
    }

    private func linkBack(_ note: Note, _ reference: Int) -> String {
        let place = reference == 1 ? "\(note.number)" : "\(note.number)-\(reference)"
        let name = "\(wording.backToReference) \(place)".escaped
        let count = reference == 1 ? "" : "<sup>\(reference)</sup>"
        return """
            <a href="#\(embedding.idPrefix)\(note.referenceID(reference))" class="footnote-backref" \
            aria-label="\(name)">↩\u{FE0E}\(count)</a>
            """
    }
}

extension Note {
    fileprivate func referenceID(_ reference: Int) -> String {
        reference == 1 ? "fnref\(number)" : "fnref\(number)-\(reference)"
    }
}
