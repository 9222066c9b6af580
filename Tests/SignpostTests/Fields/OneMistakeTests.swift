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

    @Test(arguments: ["phon: \"0800 1111\"", "phone:", "url: www.example.org"])
    func `a helpline with a misspelt way is not unreachable as well`(line: String) {
        let entry = "a: {name: A, for: B, source: C, confidence: H, verify_by: 2027-02-01}\n"
        let text = entry.replacing("{", with: "\n  ").replacing(", ", with: "\n  ")
            .replacing("}", with: "\n  \(line)")
        #expect(Reading.directory(text).reports.count == 1)
    }

    @Test(arguments: ["audience", "audiences"])
    func `words that site_yml declares wrongly are not held against pages`(name: String)
        async throws
    {
        let site = TestSite([
            "Content/site.yml": TestSite.settings("\(name): {children: Children, Old People: A}"),
            "Content/index.md": TestSite.page("Home", "audience: [children, teachers]"),
        ])
        let id = name == "audience" ? "field-unknown" : "field-id"
        #expect(try await site.build().mistakes == ["Content/site.yml:5 \(id)"])
    }

    @Test(
        arguments: [
            ["Content/data/helplines.yml": "childline:\n  name: Childline: for children"],
            ["Content/data/helplines.yml": "- name: Childline"],
            ["Content/data/plain-words.yml": "nspcc: {kind: known words: [NSPCC]}"],
            ["Content/data/plain-words.yml": "- NSPCC"],
        ]
    )
    func `a file that every page depends on is one mistake`(files: [String: String]) async throws {
        let page = TestSite.page("Home", body: "Ask the NSPCC, or :helpline{id=childline}.")
        let panel = "general: {title: Need help now?, helplines: [childline]}"
        let others = ["Content/index.md": page, "Content/data/help-panels.yml": panel]
        let scene = RuleScene(with: files.merging(others) { $1 })
        let found = try await scene.build(\.bad)
        #expect(found.count == 1)
        #expect(found.allSatisfy { files.keys.contains($0.place.file) })
    }

    @Test func `a page that cannot be read is nobody's, and may show any file`() async throws {
        var files = ["Content/dot.svg": "<svg viewBox='0 0 4 4'/>"]
        for number in 1...30 {
            files["Content/\(number).md"] = TestSite.page("Page \(number)", "owner: The web team")
        }
        files["Content/30.md"] = TestSite.page("Page 30", "image: {src: dot.svg, alt: A dot}")
            .replacing("title: ", with: "title: Scams: ")
        files["Content/index.md"] = TestSite.page("Home", "owner: The web team")
        let mistakes = try await TestSite(files).build().mistakes
        #expect(mistakes == ["Content/30.md:2 yaml-colon"])
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
