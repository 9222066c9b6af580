import Testing

@testable import Signpost

/// Which pictures a browser may fetch later.
struct LazyPictureTests {
    private static let picture = "<svg viewBox='0 0 4 4'/>"

    /// The pictures of a page in their order, and whether each may wait.
    private static func waiting(_ type: String = "page", _ more: String = "") async throws -> [Bool]
    {
        let box = [
            "Themes/plain/directives/pic.yml":
                "form: [leaf]\nhelp: A.\nexample: a\nattributes: {src: {kind: image, help: A.}}",
            "Themes/plain/directives/pic.mustache":
                "{{#src}}<img src=\"{{url}}\" alt=\"\"{{#lazy}} loading=\"lazy\"{{/lazy}}>\n{{/src}}",
        ]
        let body = "![A](a.svg)\n\n::pic{src=a.svg}\n\nWords ![A](a.svg) and words.\n"
        let page = TestSite.page("Page", type: type, more, body: body)
        let site = TestSite(
            [
                "Content/page.md": page, "Content/a.svg": picture,
                "Content/data/printed-codes.yml":
                    "- {code: A, page: page.md, printed: 2026-11-23}",
            ].merging(box) { $1 }
        )
        let built = try await site.build()
        #expect(built.problems == [])
        let html = try #require(built.files["page/index.html"])
        return html.split(separator: "<img ").dropFirst().map {
            $0.prefix { $0 != ">" }.contains("loading=\"lazy\"")
        }
    }

    @Test func `the first picture of a text is fetched at once`() async throws {
        #expect(try await Self.waiting() == [false, true, true])
    }

    @Test func `below a picture at the head all may wait`() async throws {
        #expect(
            try await Self.waiting("page", "image: {src: a.svg, alt: A}") == [
                false, true, true, true,
            ]
        )
    }

    @Test(arguments: ["poster", "sheet", "lesson"])
    func `on a page for paper none may wait`(type: String) async throws {
        let fields = [
            "poster": "headline: A\none_action: A\ncode: A\npaper: A4",
            "sheet": "code: A\npaper: A4\nsides: 1",
            "lesson": "key_stage: A\nminutes: 1\ndelivery: class\ncode: A\npaper: A4\nsides: 1",
        ]
        let more = "review_by: 2027-01-01\nowner: A\n" + fields[type, default: ""]
        #expect(try await Self.waiting(type, more) == [false, false, false])
    }
}
