/// What is known of a page that was dressed, and the texts that it shows: its own and, of a pack, those of its parts.
///
/// A class, as `ParsedFile` is.
final class DressedPage: Sendable {
    let facts: PageFacts
    let diagnostics: [Diagnostic]
    private let texts: [ParsedPage]

    /// Renders and dresses a page to see what is wrong with it; nothing is sent anywhere.
    init(_ number: Int, _ texts: [ParsedPage], _ renderer: PageRenderer) {
        var found: [Diagnostic] = []
        let rendered = renderer.render(number, into: &found)
        let dresser = Dresser(composer: renderer.composer, sink: .nowhere)
        facts = dresser.dress(rendered, into: &found)
        diagnostics = found
        self.texts = texts
    }

    func shows(_ texts: [ParsedPage]) -> Bool {
        self.texts.count == texts.count && zip(self.texts, texts).allSatisfy { $0 === $1 }
    }
}
