/// Files beside the pages that no page uses, not even one that is not public yet; they are not published.
struct UnusedAssets {
    let site: Site
    let facts: [PageFacts]
    /// What pages to come show.
    let shown: Set<SourcePath>

    func diagnostics() -> [Diagnostic] {
        // The page that cannot be read may show any of them.
        guard !site.pages.contains(where: { $0.fields.isNameless }) else { return [] }
        let used = shown.union(site.used(in: facts).map(\.source))
        return site.assets.keys.filter { !used.contains($0) }.map { source in
            Diagnostic(
                .warning,
                id: "asset-unused",
                at: Place(file: source.inContent),
                "no page uses this file, so it is not published",
                hint: Self.looksLikePage(source)
                    ? "if it is a page, let its name end in .md; otherwise link to it, or delete it"
                    : "link to it from a page, or delete it"
            )
        }
    }
}

extension UnusedAssets {
    /// Whether an editor may have meant the file to be a page.
    private static func looksLikePage(_ source: SourcePath) -> Bool {
        ["markdown", "mdown", "mdx", "txt", "bak", "html", "htm", "docx", ""]
            .contains(source.fileExtension)
    }
}

extension Site {
    /// The pictures and downloads that pages show or link to, in path order.
    func used(in facts: [PageFacts]) -> [Asset] {
        var sources = ownPictures
        for page in facts { sources.formUnion(page.references.assets) }
        return sources.sorted().compactMap { assets[$0] }
    }
}
