internal import CommonMark

/// What stands on an Easy Read page: its rows, its hard words, and whatever should not be there.
struct EasyReadText {
    /// A row, or the list of hard words.
    struct Part {
        let kind: DirectiveDeclaration.EasyReadPart
        /// The picture as it is written.
        let picture: String?
        /// What stands between the fences.
        let words: VisibleWords
        let boldWords: [VisibleWords]
        let place: Place
    }

    private(set) var parts: [Part] = []
    /// Other directives outside the parts, which may bring words of their own.
    private(set) var strays: [Directive] = []
    /// The names of directives that are parts.
    let partNames: Set<String>
    /// How many words the parts show, with those of their templates.
    private(set) var shownWords = 0

    init(_ declarations: some Sequence<DirectiveDeclaration>) {
        partNames = Set(declarations.filter { $0.easyRead != nil }.map(\.name))
    }

    /// Takes note of a directive and of the HTML that stands in its place.
    mutating func note(
        _ directive: Directive,
        _ declaration: DirectiveDeclaration,
        html: [UInt8],
        at place: Place
    ) {
        if directive.holders.contains(where: partNames.contains) { return }
        guard let kind = declaration.easyRead else {
            if directive.form != .container { strays.append(directive) }
            return
        }
        shownWords += VisibleWords(in: html).all.count
        let picture = declaration.attributes.first { [.icon, .image].contains($0.kind) }
        parts.append(
            Part(
                kind: kind,
                picture: directive.attributes.first { $0.name == picture?.name }?.value,
                words: VisibleWords(in: directive.content),
                boldWords: directive.content.boldParts.map(VisibleWords.init(in:)),
                place: place
            )
        )
    }
}

extension [UInt8] {
    /// The HTML of everything that is bold.
    fileprivate var boldParts: [[UInt8]] {
        let opening = Array("<strong>".utf8)
        let closing = Array("</strong>".utf8)
        var parts: [[UInt8]] = []
        var rest = self[...]
        while let start = rest.firstRange(of: opening),
            let end = rest[start.upperBound...].firstRange(of: closing)
        {
            parts.append(Array(rest[start.upperBound..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return parts
    }
}
