import Testing

@testable import Signpost

/// A warning can be left out where somebody writes down why.
struct ExceptionTests {
    private static let overdue = "review_by: 2020-01-01"
    private static let reason = "exceptions: {review-overdue: Kept as it was on its day.}"

    private static func page(_ fields: String...) -> [String: String] {
        ["Content/index.md": TestSite.page("Home", fields.joined(separator: "\n"))]
    }

    @Test
    func `a page's exception leaves its warning out`() async throws {
        let site = TestSite(Self.page(Self.overdue, Self.reason))
        #expect(try await site.build().problems == [])
    }

    @Test
    func `an exception counts for its own page alone`() async throws {
        var files = Self.page(Self.overdue, Self.reason)
        files["Content/other.md"] = TestSite.page("Other", Self.overdue)
        let problems = try await TestSite(files).build().problems
        #expect(problems.count == 1)
        #expect(
            problems.allSatisfy {
                $0.contains("warning review-overdue") && $0.hasPrefix("Content/other.md")
            }
        )
    }

    @Test
    func `an exception of site.yml counts for all pages`() async throws {
        var files = Self.page(Self.overdue)
        files["Content/site.yml"] = TestSite.settings(Self.reason)
        #expect(try await TestSite(files).build().problems == [])
    }

    @Test
    func `a draft may still break the rule that it names`() async throws {
        var files = Self.page()
        files["Content/draft.md"] = TestSite.page("Draft", "draft: true\n\(Self.reason)")
        #expect(try await TestSite(files).build().problems == [])
    }

    @Test
    func `an exception for a link to another site waits until somebody asks there`() async throws {
        let site = TestSite(Self.page("exceptions: {link-dead: It is kept for the record.}"))
        let built = try await site.build()
        #expect(built.problems == [])
        let dead = ["Content/index.md", "Content/other.md"].map {
            Diagnostic(.warning, id: "link-dead", at: Place(file: $0), "It is gone", hint: "Look")
        }
        #expect(built.report.allowing(dead).map(\.place.file) == ["Content/other.md"])
    }

    static let mistakes = [
        Mistake(
            page("exceptions: {link-broken: It comes later.}"),
            "Content/index.md 5:14+11 exception-error: 'link-broken' is an error, so no page can be published with it\n-> mend what it tells of, and take this line out"
        ),
        Mistake(
            page("exceptions: {output-carried-over: It is meant to be there.}"),
            "Content/index.md 5:14+19 exception-error: 'output-carried-over' is not about pages, so it is always told\n-> take this line out, and do what the message says"
        ),
        Mistake(
            page("exceptions: {review-overdu: It comes later.}"),
            "Content/index.md 5:14+13 exception-unknown: there is no rule 'review-overdu'\n-> did you mean 'review-overdue'?"
        ),
        Mistake(
            page(reason),
            "Content/index.md 5:14+14 warning exception-unused: nothing breaks the rule 'review-overdue' any more\n-> take the line out, so that the next mistake of its kind is told"
        ),
        Mistake(
            page("exceptions: {review-overdue: \"\"}"),
            "Content/index.md 5:30+2 field-empty: 'review-overdue' has no value\n-> write one line of at most 200 characters after the colon, or remove the line"
        ),
    ]

    @Test(arguments: mistakes)
    func `an exception is held to its rule`(mistake: Mistake) async throws {
        try await mistake.check()
    }
}
