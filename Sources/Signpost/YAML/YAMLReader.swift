import Yams

/// Turns the bytes of a YAML text into a tree of values with places, or into one diagnostic.
///
/// Types are not guessed: a scalar stays text until a field says what it is. Anchors and aliases are
/// refused, so that a tree is never larger than its file.
enum YAMLReader {
    static let deepest = 32

    /// Reads one document, or reports what stops the parser as the last of its mistakes.
    static func read(
        once bytes: ArraySlice<UInt8>,
        file: String,
        firstLine: Int,
        into diagnostics: inout [Diagnostic]
    ) -> YAMLNode? {
        do throws(Diagnostic) {
            let text = try YAMLText(bytes, file: file, firstLine: firstLine)
            return try read(text, into: &diagnostics)
        } catch {
            diagnostics.append(error)
            return nil
        }
    }

    private static func read(
        _ text: YAMLText,
        into diagnostics: inout [Diagnostic]
    ) throws(Diagnostic) -> YAMLNode {
        if let place = text.placeOfAliases { throw .yamlAnchor(at: place) }
        let parser: Parser
        let root: Node?
        do {
            parser = try Parser(yaml: text.string, resolver: .basic, encoding: .utf8)
            root = try parser.singleRoot()
        } catch let error as YamlError {
            throw text.diagnostic(for: error)
        } catch {
            throw .yamlBroken(at: text.place(line: 1, column: 1), "\(error)")
        }
        guard let root else {
            return YAMLNode(content: .map([]), place: text.place(line: 1, column: 1))
        }
        // Yams holds anchors weakly: they live only as long as the parser.
        return try withExtendedLifetime(parser) { () throws(Diagnostic) in
            try node(root, in: text, depth: 0, into: &diagnostics)
        }
    }
}

extension YAMLReader {
    private static func node(
        _ node: Node,
        in text: YAMLText,
        depth: Int,
        into diagnostics: inout [Diagnostic]
    ) throws(Diagnostic) -> YAMLNode {
        let place = node.scalar.map { text.place($0.mark, $0) } ?? text.place(node.mark)
        if node.anchor != nil { throw .yamlAnchor(at: place) }
        return YAMLNode(
            content: try content(
                of: node,
                at: place,
                in: text,
                depth: depth,
                into: &diagnostics
            ),
            place: place
        )
    }

    private static func content(
        of node: Node,
        at place: Place,
        in text: YAMLText,
        depth: Int,
        into diagnostics: inout [Diagnostic]
    ) throws(Diagnostic) -> YAMLNode.Content {
        if case .scalar(let scalar) = node {
            if scalar.hasOwnTag { throw .yamlTag(scalar.writtenTag, at: place) }
            return self.scalar(scalar, in: text, into: &diagnostics)
        }
        if depth == deepest { throw .yamlDepth(deepest, at: place) }
        if let sequence = node.sequence {
            var items: [YAMLNode] = []
            for item in sequence {
                items.append(try Self.node(item, in: text, depth: depth + 1, into: &diagnostics))
            }
            return .list(items)
        }
        var entries: [YAMLNode.Entry] = []
        for (key, value) in node.mapping ?? [:] {
            entries.append(try entry(key, value, in: text, depth: depth + 1, into: &diagnostics))
        }
        return .map(entries)
    }

    /// The text of a value; one that a comment cuts off counts as what was meant, so that it is reported once.
    private static func scalar(
        _ scalar: Node.Scalar,
        in text: YAMLText,
        into diagnostics: inout [Diagnostic]
    ) -> YAMLNode.Content {
        if text.mayCut, !scalar.isQuoted, let mark = scalar.mark,
            let (whole, diagnostic) = text.whole(
                scalar.string,
                at: YAMLText.Position(mark.line, mark.column)
            )
        {
            diagnostics.append(diagnostic)
            return .scalar(whole, isQuoted: true)
        }
        return .scalar(scalar.string, isQuoted: scalar.isQuoted)
    }

    private static func entry(
        _ key: Node,
        _ value: Node,
        in text: YAMLText,
        depth: Int,
        into diagnostics: inout [Diagnostic]
    ) throws(Diagnostic) -> YAMLNode.Entry {
        let name = try node(key, in: text, depth: depth, into: &diagnostics)
        guard case .scalar(let string, _) = name.content, !string.isEmpty else {
            throw .yamlKey(at: name.place)
        }
        return YAMLNode.Entry(
            key: string,
            keyPlace: name.place,
            value: try node(value, in: text, depth: depth, into: &diagnostics)
        )
    }
}

extension Node.Scalar {
    fileprivate var isQuoted: Bool { style != .plain }

    /// The tag as somebody wrote it; `!!` stands for the address of YAML's own types.
    fileprivate var writtenTag: String {
        tag.rawValue.replacing("tag:yaml.org,2002:", with: "!!")
    }

    /// Whether somebody wrote a tag such as `!include`; Yams gives quoted text the tag of plain text.
    fileprivate var hasOwnTag: Bool { tag.rawValue != "" && tag.rawValue != Tag.Name.str.rawValue }
}

/// From the marks and errors of Yams to places and diagnostics.
extension YAMLText {
    func place(_ mark: Mark?) -> Place {
        place(line: mark?.line ?? 1, column: mark?.column ?? 1)
    }

    func place(_ mark: Mark?, _ scalar: Node.Scalar) -> Place {
        let length =
            switch scalar.style {
            case .plain, .any: scalar.string.columns
            case .singleQuoted, .doubleQuoted: scalar.string.columns + 2
            case .literal, .folded: 1
            }
        return place(line: mark?.line ?? 1, column: mark?.column ?? 1, length: length)
    }

    func diagnostic(for error: YamlError) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            diagnostic(
                for: problem,
                at: Position(mark.line, mark.column),
                opened: context.map { Position($0.mark.line, $0.mark.column) }
            )
        case .duplicatedKeysInMapping(let keys, let context):
            duplicateKey(
                keys.min() ?? "",
                first: Position(context.mark.line, context.mark.column)
            )
        case .reader(_, let offset, _, _):
            .controlCharacter(at: place(ofCharacter: offset ?? 0))
        case .memory:
            .yamlDepth(YAMLReader.deepest, at: place(line: 1, column: 1))
        case .no, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            .yamlBroken(at: place(line: 1, column: 1), error.description)
        }
    }

    private func place(ofCharacter offset: Int) -> Place {
        let before = string.prefix(offset)
        let line = before.count(where: \.isNewline) + 1
        let start = before.lastIndex(where: \.isNewline).map(before.index(after:))
        let column = before[(start ?? before.startIndex)...].columns + 1
        return place(line: line, column: column)
    }
}
