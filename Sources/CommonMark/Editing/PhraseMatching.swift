/// A guard in a line, as a node of its own.
struct Phrase {
    let node: Node
    let piece: Guard.Piece
}

/// Finds the partners among the phrases right under one node and gives them their meaning.
struct PhraseMatching {
    /// A phrase that waits for its partner.
    private enum Open {
        /// The label of a directive: the phrase of its name, and that of its bracket.
        case label(name: Int, bracket: Int)
        case strike(Int)
    }

    /// Each level is rendered into the one around it, and nobody nests labels.
    private static let deepestLabel = 8

    let phrases: [Phrase]
    let parent: Node
    private var open: [Open] = []
    private var labels = 0
    private var index = 0

    init(phrases: [Phrase], parent: Node) {
        self.phrases = phrases
        self.parent = parent
    }

    mutating func run(_ editor: inout Editor) {
        while index < phrases.count {
            let phrase = phrases[index]
            switch phrase.piece {
            case .text: break
            case .token(let number): match(editor.rewritten.tokens[number], phrase, &editor)
            case .openLabel: editor.revert(phrase)
            case .closeLabel: closeLabel(phrase, &editor)
            case .strike(let opens, let closes): strike(phrase, opens, closes, editor)
            }
            index += 1
        }
        while let last = open.popLast() { giveUp(last, &editor) }
    }

    private mutating func match(_ token: Token, _ phrase: Phrase, _ editor: inout Editor) {
        switch token.kind {
        case .directive(let name, let span): begin(name, span, phrase, &editor)
        case .footnote(let label, let span): refer(to: label, span, phrase, &editor)
        case .id(let id, let span) where parent.kind == .heading && phrase.node.next == nil:
            setID(id, span, phrase, &editor)
        case .task(let isDone) where parent.kind == .paragraph && phrase.node.previous == nil:
            check(isDone, phrase)
        case .attributes, .badAttributes, .id, .task: editor.revert(phrase)
        }
    }
}

// MARK: - Directives

extension PhraseMatching {
    private mutating func begin(
        _ name: String,
        _ span: Span,
        _ phrase: Phrase,
        _ editor: inout Editor
    ) {
        let next = neighbour(of: phrase.node)
        if case .openLabel? = next?.piece, labels < Self.deepestLabel {
            open.append(.label(name: index, bracket: index + 1))
            labels += 1
            index += 1
        } else if takeAttributes(after: phrase.node, name, span, phrase, &editor) {
            return
        } else {
            let isDeep = labels >= Self.deepestLabel
            let kind = isDeep ? Problem.Kind.nestedTooDeep : .unclosedLabel(name: name)
            editor.problems.append(Problem(kind, at: span))
            editor.revert(phrase)
        }
    }

    /// Files a directive whose braces, if any, follow `last`; false when it has neither label nor braces.
    @discardableResult
    private mutating func takeAttributes(
        after last: Node,
        _ name: String,
        _ span: Span,
        _ phrase: Phrase,
        _ editor: inout Editor
    ) -> Bool {
        var directive = WrittenDirective(name: name, form: .inline, attributes: [], span: span)
        let hasBraces = takeBraces(after: last, into: &directive, &editor)
        guard hasBraces || last != phrase.node else { return false }
        editor.roles.give(directive, to: phrase.node)
        return true
    }

    /// Reads the braces that touch `last`, if there are any.
    private mutating func takeBraces(
        after last: Node,
        into directive: inout WrittenDirective,
        _ editor: inout Editor
    ) -> Bool {
        guard let next = neighbour(of: last), case .token(let number) = next.piece else {
            return false
        }
        let token = editor.rewritten.tokens[number]
        switch token.kind {
        case .attributes(let found): directive.attributes = found
        case .badAttributes(let span):
            let written = String(decoding: token.written, as: UTF8.self)
            editor.problems.append(Problem(.badAttributes(written), at: span))
            directive.hasBrokenBraces = true
        default: return false
        }
        next.node.remove()
        index += 1
        return true
    }

    /// Moves the label into the node of the directive's name.
    private mutating func closeLabel(_ phrase: Phrase, _ editor: inout Editor) {
        while case .strike? = open.last { giveUp(open.removeLast(), &editor) }
        guard case .label(let name, let bracket)? = open.popLast(),
            case .token(let number) = phrases[name].piece,
            case .directive(let text, let span) = editor.rewritten.tokens[number].kind
        else { return editor.revert(phrase) }
        labels -= 1
        let label = Node.span()
        editor.roles.give(.text(.label, line: span.line), to: label)
        let opening = phrases[bracket].node
        label.adopt(from: opening.next, upTo: phrase.node)
        phrases[name].node.append(label)
        opening.remove()
        takeAttributes(after: phrase.node, text, span, phrases[name], &editor)
        phrase.node.remove()
    }

    /// The next phrase, when nothing stands between it and `node`.
    private func neighbour(of node: Node) -> Phrase? {
        guard index + 1 < phrases.count, phrases[index + 1].node == node.next else { return nil }
        return phrases[index + 1]
    }

    private mutating func giveUp(_ waiting: Open, _ editor: inout Editor) {
        switch waiting {
        case .strike(let index):
            editor.revert(phrases[index])
        case .label(let name, let bracket):
            labels -= 1
            if case .token(let number) = phrases[name].piece,
                case .directive(let text, let span) = editor.rewritten.tokens[number].kind
            {
                editor.problems.append(Problem(.unclosedLabel(name: text), at: span))
            }
            editor.revert(phrases[name])
            editor.revert(phrases[bracket])
        }
    }
}

// MARK: - Everything else

extension PhraseMatching {
    private mutating func strike(_ phrase: Phrase, _ opens: Bool, _ closes: Bool, _ editor: Editor)
    {
        if closes, case .strike(let start)? = open.last {
            open.removeLast()
            let deletion = phrases[start].node
            deletion.adopt(from: deletion.next, upTo: phrase.node)
            deletion.surround("<del>", "</del>")
            phrase.node.remove()
        } else if opens {
            open.append(.strike(index))
        } else {
            editor.revert(phrase)
        }
    }

    /// Leaves the place of a footnote's number; the numbers are known when all places are.
    private func refer(
        to label: String,
        _ span: Span,
        _ phrase: Phrase,
        _ editor: inout Editor
    ) {
        if !editor.noteLabels.contains(label) {
            editor.problems.append(Problem(.missingFootnote(label), at: span))
            editor.revert(phrase)
        } else if parent.isInLink {
            editor.problems.append(Problem(.footnoteInLink(label), at: span))
            editor.revert(phrase)
        } else {
            editor.roles.give(.reference(label: label, span), to: phrase.node)
        }
    }

    private func setID(_ id: String, _ span: Span, _ phrase: Phrase, _ editor: inout Editor) {
        if let text = phrase.node.previous, text.kind == .text {
            let bytes = text.withLiteral { Array($0) }
            let end = bytes.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
            text.setLiteral(bytes[..<end])
        }
        phrase.node.remove()
        editor.roles.give(.ownID(id, span), to: parent)
    }

    /// Makes a check box that shows its state and whose label is the text of the task.
    private func check(_ isDone: Bool, _ phrase: Phrase) {
        let state = isDone ? " checked=\"\"" : ""
        let label = Node.span(
            "<label><input type=\"checkbox\" disabled=\"\"\(state) /> ",
            "</label>"
        )
        label.insertBefore(phrase.node)
        label.adopt(from: phrase.node.next)
        phrase.node.remove()
        if let text = label.firstChild, text.kind == .text {
            text.setLiteral(text.withLiteral { Array($0.drop(while: \.isBlank)) })
        }
    }
}

extension Node {
    fileprivate var isInLink: Bool {
        var place: Node? = self
        while let current = place, !current.kind.holdsBlocks {
            if current.kind == .link { return true }
            place = current.parent
        }
        return false
    }
}
