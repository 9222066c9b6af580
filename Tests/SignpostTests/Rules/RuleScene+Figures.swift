@testable import Signpost

extension RuleScene {
    /// A page that shows a file of figures as its rule needs it.
    static let figures: [String: RuleScene] = [
        "figures-empty": RuleScene(with: shown("::figures{data=lessons}")),
        "figures-period": RuleScene(with: shown("::figures{data=lessons}")),
        "chart-column": RuleScene(
            with: shown("").merging(lessons("- {Class: Year 5, Lessons: 4}")) { $1 }
        ),
        "chart-number": RuleScene(with: shown("::chart{data=lessons kind=bar}")),
        "chart-not-comparable": RuleScene(
            with: shown("").merging(
                lessons(
                    "- {Class: Year 5, Lessons: 4}\n  - {Class: Year 6, Lessons: 6, comparable: false}"
                )
            ) { $1 }
        ),
        "chart-overlap": RuleScene(with: shown("::chart{data=lessons kind=bar}")),
        "chart-length": RuleScene(with: shown("::chart{data=lessons kind=bar}")),
        "chart-unit": RuleScene(with: shown("::chart{data=lessons kind=bar}")),
        "chart-order": RuleScene(with: shown("::chart{data=lessons kind=line}")),
    ]

    private static func shown(_ body: String) -> [String: String?] {
        ["Content/index.md": TestSite.page("Home", body: body)].merging(charts) { $1 }
    }

    private static func lessons(_ rows: String) -> [String: String?] {
        [
            "Content/data/figures/lessons.yml": """
            shared: {unit: lessons, source: Our diary, source_date: 2026-09-01, from: 2025-09-01, to: 2026-07-31}
            rows:
              \(rows)
            """
        ]
    }

    private static let charts: [String: String?] = [
        "Themes/plain/directives/chart.yml": """
        form: [leaf]
        help: A chart.
        example: "::chart{data=lessons kind=bar}"
        attributes:
          data: {kind: figures, required: true, help: A file.}
          kind: {kind: choice, of: [bar, grouped, line], required: true, help: A kind.}
          x: {kind: text, help: A column.}
          y: {kind: text, help: Columns.}
        """,
        "Themes/plain/directives/chart.mustache": "{{#data}}{{#columns}}{{.}}{{/columns}}{{/data}}",
        "Themes/plain/directives/figures.yml": """
        form: [leaf]
        help: A table.
        example: "::figures{data=lessons}"
        attributes:
          data: {kind: figures, required: true, help: A file.}
        """,
        "Themes/plain/directives/figures.mustache":
            "{{#data}}{{#columns}}{{.}}{{/columns}}{{/data}}",
    ]
}
