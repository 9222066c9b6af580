/// Pages that readers cannot tell apart in lists and search results.
///
/// A poster may be called as its campaign, and a page in Easy Read as the page that it tells: only a title that two pages
/// of one type have is taken for a mistake.
struct TwiceChecks {
    let site: Site

    private struct Key: Hashable {
        let text: String
        let language: String
        var type: ContentType?
    }

    func diagnostics() -> [Diagnostic] {
        var titles: [Key: SourcePath] = [:]
        var summaries: [Key: SourcePath] = [:]
        return site.pages.compactMap { page in
            if page.parsed.isGenerated || page.isArchived || page.fields.isDraft { return nil }
            let language = page.key.language
            let (title, summary) = (page.fields.title, page.fields.summary)
            let name = Key(
                text: title.value.lowercased(),
                language: language,
                type: page.fields.type
            )
            let about = Key(text: summary.value.lowercased(), language: language)
            let firstNamed = titles[name]
            if firstNamed == nil { titles[name] = page.source }
            let firstAbout = summaries[about]
            if firstAbout == nil { summaries[about] = page.source }
            // A title or summary that was written wrongly is empty here.
            if let firstNamed, !title.value.isEmpty { return .titleTwice(title, firstNamed) }
            guard let firstAbout, !summary.value.isEmpty else { return nil }
            // The words of a new page are told as such.
            if Placeholder.Words.inFields.contains(summary.value) { return nil }
            return .summaryTwice(summary, firstAbout)
        }
    }
}

extension Diagnostic {
    fileprivate static func titleTwice(_ title: Located<String>, _ first: SourcePath) -> Self {
        Diagnostic(
            .warning,
            id: "title-twice",
            at: title.place,
            "'\(title.value)' is the title of \(first.inContent) too",
            hint: "say in the title what this page has that the other has not"
        )
    }

    fileprivate static func summaryTwice(_ summary: Located<String>, _ first: SourcePath) -> Self {
        Diagnostic(
            .warning,
            id: "summary-twice",
            at: summary.place,
            "\(first.inContent) has the same summary",
            hint: "say what this page gives its reader; lists and search results show it"
        )
    }
}
