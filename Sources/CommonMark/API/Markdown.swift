/// The dialect a text is read in: CommonMark 0.30 and the extensions of this site.
public struct Markdown: Sendable {
    /// Whether straight quotes, dashes and dots become typographic ones.
    public var smartPunctuation = true

    /// Whether raw HTML is passed through; otherwise each piece is a problem.
    public var allowsRawHTML = false

    /// The directives of the site by their names, so that text which nearly is one is a problem.
    public var directives: [String: KnownDirective] = [:]

    /// The few words that are written for screen readers.
    public var wording = Wording()

    /// How the text stands among others in one document.
    public var embedding = Embedding()

    /// Makes the default dialect: smart punctuation on, raw HTML refused.
    public init() {}

    /// Renders one text and gathers what the site must know of it.
    ///
    /// `firstLine` is the number of the text's first line in its file, for a text whose front matter was cut off.
    public func render(
        _ source: UnsafeBufferPointer<UInt8>,
        firstLine: Int = 1,
        hooks: Hooks = Hooks()
    ) -> RenderedMarkdown {
        let text = CleanText(source, firstLine: firstLine)
        var places = Places(source: text.bytes, firstLine: firstLine)
        let parsed = Parsed(text.bytes, smart: smartPunctuation, places: places)
        places.origins = parsed.rewritten.origins
        var editor = Editor(parsed, self, places)
        editor.edit(parsed.tree.root)
        var survey = Survey(places, editor.roles, hooks, for: self)
        survey.read(parsed.tree.root)
        let ids = HeadingIDs(survey, in: embedding, taken: editor.ids)
        survey.callDirectives(outline: ids.outline)
        return RenderedMarkdown(
            html: parsed.tree.root.html(),
            outline: ids.outline,
            anchors: ids.taken,
            links: survey.links,
            images: survey.images,
            blocks: survey.blocks,
            words: survey.words,
            problems: (text.problems + editor.problems + survey.problems + ids.problems)
                .withMisses(survey.misses).inOrder
        )
    }

    /// Renders one text that is already a string.
    public func render(_ text: String, hooks: Hooks = Hooks()) -> RenderedMarkdown {
        var text = text
        return text.withUTF8 { render($0, hooks: hooks) }
    }
}
