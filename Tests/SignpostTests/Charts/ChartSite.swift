/// A site with one file of figures, and a directive that shows every part of a chart.
enum ChartSite {
    /// What the directive became on the home page.
    static func chart(in built: Built) -> String? {
        guard let page = built.files["index.html"], let start = page.firstRange(of: "[\n"),
            let end = page.firstRange(of: "]\n")
        else { return nil }
        return String(page[start.upperBound..<end.lowerBound])
    }

    /// A site whose home page holds `body`, which begins on line 6, and whose figures are `figures`.
    static func files(_ body: String, _ figures: String, ending: String = "yml") -> [String: String]
    {
        theme.merging([
            "Content/index.md": TestSite.page("Home", body: body),
            "Content/data/figures/f.\(ending)": figures,
        ]) { $1 }
    }

    /// Rows in YAML of half a year each, with what else they say in braces.
    static let halves = """
        shared: {unit: cases, from: 2016-01-01, to: 2016-06-30, source: S, source_date: 2018-06-15}
        rows:
          - {Kind: a, Cases: 2000}
          - {Kind: b, Cases: 1000}
        """

    static let theme = [
        "Themes/plain/directives/chart.yml": """
        form: [leaf]
        help: A chart.
        example: "::chart{data=f}"
        attributes:
          data: {kind: figures, required: true, help: A file.}
          kind: {kind: choice, of: [bar, grouped, line], help: A kind.}
          x: {kind: text, help: A column.}
          y: {kind: text, help: Columns.}
        """,
        "Themes/plain/directives/chart.mustache": """
        [
        {{#data}}
        {{#groups}}
        {{label}}:{{#bars}} {{name}} {{value}} {{{svg}}}{{/bars}}
        {{/groups}}
        {{#keys}}
        {{label}} {{{svg}}}
        {{/keys}}
        {{#line}}
        {{{line}}}
        {{first}} {{last}}
        {{/line}}
        {{#unit}}unit {{unit}}{{/unit}}{{#period}} {{from}}-{{to}}{{/period}}{{#caveat}} ({{caveat}}){{/caveat}}
        |{{#columns}} {{.}} |{{/columns}}
        {{#rows}}
        | {{label}}{{#period}} {{from}}-{{to}}{{/period}}{{^comparable}} !{{/comparable}}{{#caveat}} ({{caveat}}){{/caveat}} |{{#cells}} {{.}} |{{/cells}}
        {{/rows}}
        {{#sources}}
        {{label}}, {{date.text}}
        {{/sources}}
        {{/data}}
        ]
        """,
    ]
}
