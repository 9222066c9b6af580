/// Reads the tags of a template and matches them: gives its nodes.
struct Parser {
    /// How deep sections, parents and blocks may nest in one template.
    static let deepest = 100
    /// After how many problems the rest of a template is not read.
    static let mostProblems = 100

    private let source: SourceText
    private var nodes: [Node] = []
    private var openings: [Opening] = []
    private var problems: [TemplateProblem] = []
    /// Whether the tags match so far, so that the nodes mean what was written.
    private var isWhole = true
    private var isTooDeep = false

    private init(_ source: SourceText) {
        self.source = source
    }

    /// Reads a template; what cannot be read is a problem, and the rest is read all the same.
    static func parse(_ template: TemplateSource) -> ParsedTemplate {
        var parser = Parser(SourceText(path: template.path, bytes: template.text))
        parser.readAll()
        return ParsedTemplate(
            name: template.name,
            source: parser.source,
            nodes: parser.isWhole ? parser.nodes : [],
            problems: parser.problems
        )
    }
}

/// A section, parent or block that is still open.
struct Opening {
    let node: Int
    let tag: Tag
    /// The name that the closing tag must repeat.
    let text: String
    /// Where the content begins, when it begins on a new line.
    let firstLine: Int?
}

extension Parser {
    private mutating func readAll() {
        problems += source.encodingProblems()
        var scanner = Scanner(source)
        scanner.scan()
        problems += scanner.problems
        isWhole = problems.isEmpty
        for piece in Lines(source, scanner.tokens).pieces {
            guard problems.count < Self.mostProblems, !isTooDeep else {
                isWhole = false
                return
            }
            read(piece)
        }
        reportUnclosed(openings[...])
    }

    private mutating func read(_ piece: Piece) {
        switch piece {
        case .lineStart: nodes.append(.lineStart)
        case .text(let range): nodes.append(.text(range))
        case .tag(let placed):
            do {
                try read(placed)
            } catch {
                problems.append(error)
            }
        }
    }

    private mutating func read(_ placed: PlacedTag) throws(TemplateProblem) {
        let tag = placed.tag
        switch tag.kind {
        case .comment, .delimiters: break
        case .variable, .unescaped:
            nodes.append(.variable(try source.name(in: tag), escapes: tag.kind == .variable))
        case .partial: nodes.append(.partial(try source.inclusion(placed)))
        case .section, .inverted, .parent, .block: try open(placed)
        case .close: try close(placed)
        }
    }

    private mutating func open(_ placed: PlacedTag) throws(TemplateProblem) {
        guard openings.count < Self.deepest else {
            isTooDeep = true
            throw source.nestsTooDeep(placed.tag)
        }
        openings.append(
            Opening(
                node: nodes.count,
                tag: placed.tag,
                text: source.word(placed.tag),
                firstLine: placed.newline?.upperBound
            )
        )
        do {
            nodes.append(try source.openingNode(placed))
        } catch {
            isWhole = false
            throw error
        }
    }

    private mutating func close(_ placed: PlacedTag) throws(TemplateProblem) {
        let word = source.word(placed.tag)
        guard let index = openings.lastIndex(where: { $0.text == word }) else {
            isWhole = false
            let innermost = openings.last
            if let innermost, Spelling.isNear(innermost.text, word) { openings.removeLast() }
            throw source.strayEnd(placed.tag, open: innermost?.tag)
        }
        reportUnclosed(openings[(index + 1)...])
        let opening = openings[index]
        openings.removeSubrange(index...)
        guard isWhole else { return }
        nodes[opening.node].end(at: nodes.count, of: opening, with: placed, in: source)
        nodes.append(.end)
    }

    private mutating func reportUnclosed(_ unclosed: ArraySlice<Opening>) {
        problems += unclosed.map { source.neverClosed($0.tag) }
        isWhole = isWhole && unclosed.isEmpty
    }
}
