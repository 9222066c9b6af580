@testable import Signpost

extension RuleScene {
    static let directives: [String: RuleScene] = [
        "directive-long": RuleScene(with: [
            "Themes/plain/directives/row.yml": """
            form: [container]
            help: One idea of an Easy Read page.
            example: ":::row{picture=phone}\\nLock your phone.\\n:::"
            max_words: 15
            attributes:
              picture: {kind: icon, required: true, help: The name of a drawing.}
            """,
            "Themes/plain/directives/row.mustache": "<div>{{{content}}}</div>\n",
            "Themes/plain/assets/img/icons/phone.svg": "<svg viewBox='0 0 4 4'/>",
        ]),
        "directive-data-missing": RuleScene(
            with: [
                "Content/index.md": TestSite.page("Home", body: "::prints{by=size}"),
                "Content/print/index.md": TestSite.page("Print room", type: "section"),
                "Themes/plain/directives/prints.yml": """
                form: [leaf]
                help: Lists of what can be printed.
                example: "::prints{by=size}"
                needs: print-room
                attributes:
                  by: {kind: prints, required: true, help: How the lists are made.}
                """,
                "Themes/plain/directives/prints.mustache": "",
            ],
            good: ["Content/site.yml": TestSite.settings("print_room: print/index.md")]
        ),
        "sheet-folded": RuleScene(with: [
            "Content/data/printed-codes.yml":
                "- {code: A-1, page: help.md, printed: 2026-11-23}\n",
            "Themes/plain/directives/details.yml": """
            form: [container]
            help: A question that opens to show its answer.
            example: ":::details[The answer]\\nAsk first.\\n:::"
            label: required
            folds: true
            """,
            "Themes/plain/directives/details.mustache": "<details>{{{content}}}</details>\n",
        ]),
    ]
}
