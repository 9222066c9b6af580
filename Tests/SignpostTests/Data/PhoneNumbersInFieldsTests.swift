import Testing

@testable import Signpost

/// Numbers live in the directory of helplines alone, whichever field somebody types one into.
struct PhoneNumbersInFieldsTests {
    private static let data = [
        "Content/data/helplines.yml": """
        childline:
          name: Childline
          for: Children
          phone: "0800 1111"
          source: childline.org.uk
          confidence: H
          verified_on: 2026-11-01
          verify_by: 2027-11-01
        """
    ]

    private static func problems(_ files: [String: String]) async throws -> [String] {
        try await TestSite(data.merging(files) { $1 }).build().problems
    }

    @Test(
        arguments: [
            ("advice", "key_action: Ring 0800 1111", "18+9"),
            ("advice", "key_action: \"Ring 0800 1111\"", "19+9"),
            ("advice", "key_action: \"Don't \\\"wait\\\", ring 0800 1111\"", "13+30"),
            ("advice", "key_action: Don't wait, ring 0800 1111", "30+9"),
            ("campaign", "strapline: 0800 1111 for you", "12+9"),
            ("campaign", "partners: [Us, Childline 0800 1111]", "26+9"),
            ("lesson", "key_stage: 0800 1111\nminutes: 5\ndelivery: class", "12+9"),
            ("page", "owner: The desk on 0800 1111", "20+9"),
            ("page", "image: {src: a.svg, alt: Call 0800 1111}", "31+9"),
            ("page", "sources: [{label: 0800 1111}]", "19+9"),
            ("page", "extra: {a: [{b: Ring 0800 1111}]}", "22+9"),
            ("page", "published: 2027-01-01\nextra: 0800 1111", "8+9"),
            ("page", "draft: true\nextra: >\n  Ring\n  0800 1111", "8+1"),
        ]
    )
    func `no field of a page may hold a number`(type: String, line: String, place: String)
        async throws
    {
        let owner = type == "page" ? "" : "owner: The desk\nreview_by: 2027-01-01\n"
        let page = TestSite.page("A", type: type, owner + line)
        let problems = try await Self.problems([
            "Content/a.md": page,
            "Content/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox='0 0 4 4'/>",
        ])
        let report = try #require(problems.first { $0.contains("phone-number-raw") })
        let isThere = report.contains(":\(place) ")
        #expect(isThere, "\(report)")
        #expect(report.contains("'0800 1111' is the number of Childline, typed by hand"))
        #expect(problems.count { $0.contains("phone-number-raw") } == 1)
    }

    @Test
    func `a number in a field is told with what can stand there`() async throws {
        let page = TestSite.page("Ring 0800 1111", body: "Words.\n")
        let other = TestSite.page("B").replacing("About B.", with: "Ring 0113 222 4403.")
        #expect(
            try await Self.problems(["Content/a.md": page, "Content/b.md": other])
                == [
                    """
                    Content/a.md 2:13+9 phone-number-raw: '0800 1111' is the number of Childline, typed by hand
                    -> write 'Childline' here without its number; in the text of a page write :helpline{id=childline}
                    """,
                    // The summary of a test page repeats its title.
                    """
                    Content/a.md 3:21+9 phone-number-raw: '0800 1111' is the number of Childline, typed by hand
                    -> write 'Childline' here without its number; in the text of a page write :helpline{id=childline}
                    """,
                    """
                    Content/b.md 3:15+13 phone-number-raw: '0113 222 4403' is a telephone number, and no helpline has it
                    -> add an entry to data/helplines.yml and write its name here; in the text of a page write :helpline{id=...}
                    """,
                ].sorted()
        )
    }

    @Test(
        arguments: [
            "description: Ring 0800 1111", "name: Site 0800 1111", "topics: {a: Ring 0800 1111}",
            "topics: {a: {title: A, summary: Ring 0800 1111}}",
            "menus: {footer: [{title: Ring 0800 1111, page: index.md}]}",
        ]
    )
    func `nor may site.yml`(line: String) async throws {
        let name = line.prefix { $0 != ":" } + ":"
        let basis = TestSite.settings().split(separator: "\n").filter { !$0.hasPrefix(name) }
        let problems = try await Self.problems([
            "Content/site.yml": basis.joined(separator: "\n") + "\n" + line
        ])
        #expect(problems.count == 1)
        #expect(problems.first?.contains("'0800 1111' is the number of Childline") == true)
    }

    @Test(arguments: ["title: Ring 0800 1111", "title: Help\n  intro: Ring 0800 1111"])
    func `nor may a help panel`(lines: String) async throws {
        let problems = try await Self.problems([
            "Content/data/help-panels.yml": "child:\n  \(lines)\n  helplines: [childline]\n"
        ])
        #expect(problems.count == 1)
        #expect(problems.first?.contains("'0800 1111' is the number of Childline") == true)
    }

    @Test(
        arguments: [
            ":::tip[Ring 0800 1111]\nWords.\n:::\n",
            ":::tip{title=\"Ring 0800 1111\"}\nWords.\n:::\n",
            "![Ring 0800 1111](a.svg)\n",
            "![A](a.svg \"Ring 0800 1111\")\n",
            "Words ![Ring 0800 1111](a.svg) and words.\n",
            "[Ring 0800 1111](index.md)\n",
            "[Words](index.md 'Ring 0800 1111')\n",
            "| Ring | 0800 1111 |\n|---|---|\n| a | b |\n",
        ]
    )
    func `nor may a label, an attribute, a picture or a table`(body: String) async throws {
        let problems = try await Self.problems([
            "Content/a.md": TestSite.page("A", body: body),
            "Content/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox='0 0 4 4'/>",
            "Themes/plain/directives/tip.yml": """
            form: [container]
            help: A tip.
            label: optional
            attributes: {title: {kind: text, help: Its title.}}
            example: |
              :::tip
              Words.
              :::
            """,
            "Themes/plain/directives/tip.mustache": "<p>{{title}}{{{label}}}{{{content}}}</p>",
        ])
        let mistakes = problems.filter { !$0.contains(" asset-unused: ") }
        #expect(mistakes.count == 1, "\(problems)")
        #expect(mistakes.first?.contains("'0800 1111' is the number of Childline") == true)
    }
}
