import Testing

@testable import Signpost

struct PageScaffoldTests {
    @Test
    func `each field stands under its explanation`() throws {
        let today = try #require(CalendarDate("2026-11-23"))
        let rules = PageRules(required: ["topics"])
        let text = PageScaffold(type: .poster, title: "Stop: think", rules: rules, today: today)
            .text
        #expect(
            text == """
                ---
                # \(Field.title.help)
                title: "Stop: think"
                # \(Field.summary.help)
                summary: Say in one or two sentences what the page gives its reader.
                # \(ContentType.poster.help)
                type: poster
                # \(Field.topics.help)
                topics: [to-be-chosen]
                # \(Field.reviewBy.help)
                review_by: 2027-11-23
                # \(Field.owner.help)
                owner: The role that looks after this page
                # \(Field.sources.help)
                sources:
                  - label: To be written
                # \(Field.headline.help)
                headline: To be written
                # \(Field.oneAction.help)
                one_action: To be written
                # \(Field.code.help)
                code: TO-BE-CHOSEN
                # \(Field.paper.help) One of: A3, A4, A5.
                paper: A3
                # Take this line away when the page is ready for readers.
                draft: true
                ---

                Write the page here.

                """
        )
    }

    @Test(arguments: ContentType.written)
    func `a page of every type is right even where every field is demanded`(
        type: ContentType
    ) throws {
        let today = try #require(CalendarDate("2026-11-23"))
        var vocabularies = Vocabularies()
        for vocabulary in Vocabulary.allCases { vocabularies[vocabulary] = ["one", "two"] }
        let rules = PageRules(
            vocabularies: vocabularies,
            required: Set(type.fields.fields.map(\.name))
        )
        let text = PageScaffold(type: type, title: "A title", rules: rules, today: today).text
        let matter = text.split(separator: "---\n")[0]
        let (fields, reports) = try Reading.page(String(matter), under: rules)
        #expect(reports.isEmpty)
        #expect(fields.type == type)
        #expect(fields.title.value == "A title")
        #expect(fields.isDraft)
    }

    @Test(
        arguments: [
            ("Plain words", "Plain words"), ("A: b", "\"A: b\""), ("# one", "\"# one\""),
            ("Say \"no\"", "\"Say \\\"no\\\"\""), ("a\\b", "\"a\\\\b\""), ("2026", "\"2026\""),
            ("", "\"\""), ("Don't panic, (really).", "Don't panic, (really)."), ("a ", "\"a \""),
        ]
    )
    func `text is quoted where YAML would take it for something else`(text: String, yaml: String) {
        #expect(YAMLScalar.written(text) == yaml)
    }
}
