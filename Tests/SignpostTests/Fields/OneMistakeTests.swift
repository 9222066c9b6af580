import Testing

@testable import Signpost

/// What follows from a mistake is not told as another one.
struct OneMistakeTests {
    @Test func `a field whose name is misspelt is not missing as well`() throws {
        let page = try Reading.page("title: A\nsumary: B\ntype: page\n")
        #expect(
            page.reports == [
                """
                3:1+6 field-unknown: 'sumary' is not a field of a page
                -> did you mean 'summary'?
                """
            ]
        )
    }

    @Test func `a helpline with a wrong number is not unreachable as well`() {
        let entry = """
            a:
              name: A
              for: B
              source: C
              confidence: H
              verify_by: 2027-02-01
              phone: call us
            """
        #expect(
            Reading.directory(entry).reports == [
                """
                7:10+7 field-phone: phone: 'call us' is not a telephone number of the United Kingdom
                -> check every digit; write it in quotes and in groups, such as "0300 123 2040"
                """
            ]
        )
    }

    @Test func `a link to a file that cannot be read is not broken as well`() async throws {
        let body = "[a](gone.pdf) and ![b](gone.png) and [c](gone.md)\n"
        let site = TestSite(["Content/index.md": TestSite.page("Home", body: body)])
        let mistakes = try await Sandbox.with { box in
            for (path, text) in site.files { try box.write(text, to: path) }
            for name in ["gone.pdf", "gone.png", "gone.md", "other.pdf"] {
                try box.link("Content/" + name, to: "nowhere")
            }
            return try await site.build(in: box).mistakes
        }
        #expect(
            mistakes == [
                "Content/gone.md:0 source-link-broken", "Content/gone.pdf:0 source-link-broken",
                "Content/gone.png:0 source-link-broken", "Content/other.pdf:0 source-link-broken",
            ]
        )
    }

    @Test func `a full disk is one mistake`() async throws {
        let sink = Sink { file throws(Diagnostic) in
            throw .writing(file.path.text, SystemFailure(code: 28))
        }
        let report = try await Sandbox.with { box in
            for (path, text) in TestSite(["Content/a.md": TestSite.page("A")]).files {
                try box.write(text, to: path)
            }
            let today = try #require(CalendarDate("2026-11-23"))
            return await Build(BuildOptions(root: box.path, today: today, jobs: 1)).run(into: sink)
        }
        #expect(report.diagnostics.map(\.id) == ["output-full"])
    }
}
