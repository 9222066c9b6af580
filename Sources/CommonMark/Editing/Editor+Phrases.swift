extension Editor {
    /// cmark's own checks climb from every edited place to the root, so deeper places are left as they are.
    private static let deepestPhrase = 100

    /// Gives phrases their nodes, and code and URLs their bytes back.
    mutating func editPhrases(in root: Node) {
        var node = root.firstChild
        while let current = node {
            let kind = current.kind
            switch kind {
            case .code, .html, .codeSpan, .htmlSpan: restore(current)
            case .link, .image: restoreURL(current)
            default: break
            }
            switch kind {
            case .image:
                restoreAll(in: current)
            case .paragraph, .heading, .emphasis, .strong, .link, .customSpan:
                editChildren(of: current)
            default: break
            }
            node = current.following(in: root, skippingChildren: kind == .image)
        }
    }

    private mutating func editChildren(of parent: Node) {
        let phrases = split(parent)
        guard !phrases.isEmpty else { return }
        guard depth(of: parent) < Self.deepestPhrase else {
            problems.append(Problem(.nestedTooDeep, at: Span(line: places.line(of: parent))))
            for phrase in phrases { revert(phrase) }
            return
        }
        var matching = PhraseMatching(phrases: phrases, parent: parent)
        matching.run(&self)
    }

    private func depth(of node: Node) -> Int {
        var depth = 0
        var place = node.parent
        while let current = place, depth < Self.deepestPhrase {
            depth += 1
            place = current.parent
        }
        return depth
    }

    /// Cuts the texts right under `parent` at their guards and gives a node for each guard.
    private func split(_ parent: Node) -> [Phrase] {
        var phrases: [Phrase] = []
        var child = parent.firstChild
        while let text = child {
            child = text.next
            guard text.kind == .text, text.withLiteral(Guard.isHeld) else { continue }
            for piece in Guard.pieces(of: text.withLiteral { Array($0) }[...]) {
                let node: Node
                if case .text(let bytes) = piece {
                    node = .text(bytes)
                } else {
                    node = .span()
                    phrases.append(Phrase(node: node, piece: piece))
                }
                node.insertBefore(text)
            }
            text.remove()
        }
        return phrases
    }

    /// Turns a phrase back into what the editor wrote.
    func revert(_ phrase: Phrase) {
        phrase.node.replace(with: .text(Guard.written(phrase.piece, rewritten.tokens)))
    }
}

// MARK: - What is not for us

extension Editor {
    private func restore(_ node: Node) {
        if let bytes = restored(node.withLiteral { Array($0) }) { node.setLiteral(bytes) }
        if let info = restored(Array(node.fenceInfo.utf8)) {
            node.setFenceInfo(String(decoding: info, as: UTF8.self))
        }
    }

    private func restoreURL(_ node: Node) {
        if let url = restored(Array(node.url.utf8)) {
            node.setURL(String(decoding: url, as: UTF8.self))
        }
        if let title = restored(Array(node.title.utf8)) {
            node.setTitle(String(decoding: title, as: UTF8.self))
        }
    }

    private func restoreAll(in image: Node) {
        var node = image.firstChild
        while let current = node {
            if [.text, .codeSpan, .htmlSpan].contains(current.kind) { restore(current) }
            node = current.following(in: image)
        }
    }

    /// The bytes with guards turned back; nil when there are none.
    private func restored(_ bytes: [UInt8]) -> [UInt8]? {
        Guard.isHeld(in: bytes) ? Guard.restored(bytes, rewritten.tokens) : nil
    }
}
