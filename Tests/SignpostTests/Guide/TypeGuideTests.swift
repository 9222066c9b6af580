import Testing

@testable import Signpost

struct TypeGuideTests {
    @Test
    func `a type is told with its fields, the words of the site, its directives and an example`()
        async throws
    {
        let text = try await Self.text(of: "news")
        #expect(
            text.hasPrefix(
                """
                news: Something that was said on a day.

                It needs:

                  title
                      The name of the page, as its heading and in search results.
                      Write one line of at most 120 characters.
                """
            )
        )
        let (needed, others) = try #require(text.firstRange(of: "It may have:\n")).split(text)
        for name in ["  type\n", "  published\n", "  owner\n", "      Write news.\n"] {
            #expect(needed.contains(name))
            #expect(!others.contains("\n" + name + "      W"))
        }
        #expect(others.contains("a list; each item one of children, parents.\n"))
        #expect(others.contains("  :line{id=...} or ::line{id=...}\n      A line to ring.\n"))
        #expect(others.contains("  type: news\n"))
        #expect(others.hasSuffix("  Write the page here.\n"))
    }

    @Test
    func `without a site, a word is any id`() async throws {
        let today = try #require(CalendarDate("2026-11-23"))
        let guide = TypeGuide(rules: PageRules(), theme: nil, today: today)
        let text = try guide.text(of: "page")
        #expect(text.contains("a list; each item the id of an audience.\n"))
        #expect(!text.contains("Directives"))
    }

    @Test(arguments: ContentType.written)
    func `every field of every type is there`(type: ContentType) throws {
        let today = try #require(CalendarDate("2026-11-23"))
        let guide = TypeGuide(rules: PageRules(), theme: nil, today: today)
        let text = try guide.text(of: type.rawValue)
        for field in type.fields.fields { #expect(text.contains("\n  \(field.name)\n")) }
    }

    @Test(
        arguments: [
            ("shet", "did you mean 'sheet'?"),
            (
                "pack",
                "a pack is a file such as Content/packs/first-phone.yml, which names its pages"
            ),
            (
                "zebra",
                "types are page, section, advice, campaign, toolkit, sheet, poster, lesson, quiz, event, news, statistics, district, legal, easy-read"
            ),
        ]
    )
    func `an unknown type is answered with the nearest`(type: String, hint: String) async throws {
        let problem = try await diagnostic { _ = try await Self.text(of: type) }
        #expect(
            "\(problem.place.file) \(problem.report)" == """
                signpost guide 0:0+1 guide-type: there is no type '\(type)'
                -> \(hint)
                """
        )
    }

    private static func text(of type: String) async throws -> String {
        let today = try #require(CalendarDate("2026-11-23"))
        return try await Sandbox.with { box in
            try TestSite([
                "Content/site.yml": TestSite.settings(
                    "audiences: {children: Children, parents: Parents}"
                ),
                "Themes/plain/directives/line.yml": """
                form: [inline, leaf]
                help: A line to ring.
                example: ":line{id=a}"
                attributes:
                  id:
                    kind: text
                    required: true
                    help: Which line.
                """,
                "Themes/plain/directives/line.mustache": "{{id}}",
            ]).write(to: box)
            let options = BuildOptions(root: box.path, today: today)
            return try await TypeGuide(options).text(of: type)
        }
    }
}

extension Range<String.Index> {
    /// What stands before and after.
    fileprivate func split(_ text: String) -> (String, String) {
        (String(text[..<lowerBound]), String(text[upperBound...]))
    }
}
