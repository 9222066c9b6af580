import CommonMark

/// Renders with straight quotes and with raw HTML as the text asks, so that expected HTML is easy to read.
func html(_ text: String, allowsRawHTML: Bool = false, hooks: Hooks = Hooks()) -> String {
    String(decoding: rendered(text, allowsRawHTML: allowsRawHTML, hooks: hooks).html, as: UTF8.self)
}

func rendered(_ text: String, allowsRawHTML: Bool = false, hooks: Hooks = Hooks())
    -> RenderedMarkdown
{
    var dialect = Markdown()
    dialect.smartPunctuation = false
    dialect.allowsRawHTML = allowsRawHTML
    return dialect.render(text, hooks: hooks)
}

func problems(_ text: String) -> [Problem.Kind] { rendered(text).problems.map(\.kind) }
