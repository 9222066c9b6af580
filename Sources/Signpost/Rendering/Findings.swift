internal import CommonMark

/// What is found out about one page while its Markdown is rendered.
struct Findings {
    /// The page's file from the project's root.
    let file: String
    var references = References()
    var diagnostics: [Diagnostic] = []

    /// Whether the page has so few mistakes that it is worth while to look for what was meant.
    var suggests: Bool { diagnostics.count < Spelling.enough }

    init(file: String) {
        self.file = file
    }

    mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// Remembers that the place a link leads to must exist when all pages are rendered.
    mutating func refer(to anchor: String, on page: Int, by link: Link) {
        let place = place(link.span)
        references.anchors.append(
            AnchorReference(page: page, anchor: anchor, url: link.url, place: place)
        )
    }

    func place(_ span: Span) -> Place {
        Place(file: file, line: span.line, column: span.column, length: max(1, span.length))
    }
}
