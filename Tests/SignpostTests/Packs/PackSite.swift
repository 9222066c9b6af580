@testable import Signpost

/// A small site with a pack, whose layout prints what the engine knows of it.
enum PackSite {
    static let pack = """
        title: Pack A
        summary: About the pack.
        code: PACK-01
        cover: [Read me first.]
        parts:
          - print/a.md
          - {page: guide.md, adult: true}
          - b.md
        owner: Somebody
        review_by: 2030-01-01
        """

    static func sheet(_ code: String, _ more: String = "", body: String = "") -> String {
        TestSite.page(
            "Sheet \(code)",
            type: "sheet",
            "code: \(code)\npaper: A4\nsides: 1\nowner: Somebody\nreview_by: 2030-01-01"
                + (more.isEmpty ? "" : "\n" + more),
            body: body
        )
    }

    static let files = [
        "Content/packs/a.yml": pack,
        "Content/print/index.md": TestSite.page("Print", type: "section"),
        "Content/print/packs/index.md": TestSite.page("Packs", type: "section"),
        "Content/print/a.md": sheet("MFM-03", body: "## Cut\n\nSee [the page](../b.md#more)."),
        "Content/guide.md": TestSite.page(
            "Guide",
            body:
                "## Cut\n\n[Up](#cut), [sheet](print/a.md), [out](https://a.org/).\n\n"
                + "[The first](print/a.md), sheet MFM-03."
        ),
        "Content/b.md": TestSite.page(
            "Words",
            body: "## More\n\n[Home](index.md), [out](https://a.org/), [other](https://b.org/)."
        ),
        "Content/data/printed-codes.yml": """
        - {code: MFM-03, page: print/a.md, printed: 2026-11-23}
        - {code: PACK-01, page: packs/a.yml, printed: 2026-11-23}
        """,
        "Themes/plain/theme.yml": (PlainTheme.files["Themes/plain/theme.yml"] ?? "")
            .replacing("pack: page", with: "pack: pack") + "\nnumber_links: true\n",
        "Themes/plain/strings/en.yml": (PlainTheme.files["Themes/plain/strings/en.yml"] ?? "")
            + "\nsee_sheet: see sheet\nsee_part: see part\n",
        "Themes/plain/layouts/pack.mustache": """
        {{>partials/head}}
        {{#pack}}
        {{code}} {{version}} {{papers}}{{#cover}} {{.}}{{/cover}}
        {{#styles}}
        <link rel="stylesheet" href="{{.}}">
        {{/styles}}
        {{#parts}}
        <article id="{{id}}">{{number}} {{page.title}}{{#code}} {{code}}{{/code}}{{#adult}} adult{{/adult}}
        {{{page.body}}}
        </article>
        {{/parts}}
        {{/pack}}
        {{#page.notes}}
        [{{number}}] {{address}}
        {{/page.notes}}

        """,
    ]

    /// The page of the pack, from its cover on.
    static func page(_ changes: [String: String] = [:]) async throws -> (page: String, [String]) {
        let built = try await TestSite(files.merging(changes) { $1 }).build()
        let page = built.files["print/packs/a/index.html"] ?? ""
        let start = page.firstRange(of: "</h1>\n")?.upperBound ?? page.startIndex
        return (String(page[start...]), built.problems)
    }
}
