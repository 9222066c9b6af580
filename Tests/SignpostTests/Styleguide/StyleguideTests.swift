import Foundation
import Testing

@testable import Signpost

/// The reference of the project's own theme, which is at the same time the test of its directives: the example of
/// each declaration is rendered by the pipeline, in every mood.
struct StyleguideTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let names: [String] = {
        let folder = root.appending(path: "Themes/civic/directives").path
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".yml") }.map { String($0.dropLast(4)) }.sorted()
    }()

    /// Built once for all tests.
    private static let guide = Task {
        let today = try #require(CalendarDate("2026-11-26"))
        let memory = MemorySink()
        let options = BuildOptions(root: root.path, today: today, jobs: 2).withStyleguide
        let report = await Build(options).run(into: memory.sink)
        return Built(bytes: try memory.files(), report: report)
    }

    @Test(arguments: names)
    func `a directive renders its example without a word of complaint`(name: String) async throws {
        let built = try await Self.guide.value
        let files = [
            "Content/styleguide/component-\(name).md", "Themes/civic/directives/\(name).yml",
        ]
        let told = built.report.diagnostics.filter { files.contains($0.place.file) }
        #expect(told.map(\.report) == [])
        #expect(built.problems.filter { $0.contains("theme-") } == [], "the theme is refused")
        let html = try #require(built.files["styleguide/component-\(name)/index.html"])
        let start = try #require(html.firstRange(of: "id=\"how-it-looks\"")?.upperBound)
        let end = try #require(html.firstRange(of: "id=\"how-it-is-written\"")?.lowerBound)
        let shown = html[start..<end].split(separator: "\n").dropFirst().dropLast()
        #expect(!shown.joined().isEmpty, "nothing is shown")
    }

    @Test
    func `every directive is shown in every mood`() async throws {
        #expect(Self.names.count >= 12)
        let moods = try await Self.guide.value.files.filter {
            $0.key.hasPrefix("styleguide/mood-") && $0.key.hasSuffix("html")
        }
        #expect(moods.count >= 7)
        for (mood, html) in moods {
            let ids = Set(
                html.split(separator: "id=\"").compactMap { $0.split(separator: "\"").first }
            )
            for name in Self.names {
                #expect(ids.contains(Substring(name)), "\(mood): \(name)")
            }
        }
    }

    @Test
    func `colours are shown with their contrast, sizes and icons with their names`() async throws {
        let files = try await Self.guide.value.files
        #expect(files["styleguide/mood-civic/index.html"]?.contains("ink-soft on tint") == true)
        #expect(files["styleguide/sizes/index.html"]?.contains("<code>--step-5</code>") == true)
        #expect(files["styleguide/drawings/index.html"]?.contains("The icon shield") == true)
    }

    /// A picture is a record with an `alt` of its own, which once stood before what the editor had written.
    @Test
    func `a figure has the text alternative that was written`() async throws {
        let page = try await Self.guide.value.files["styleguide/component-figure/index.html"]
        #expect(page?.contains("alt=\"A padlock with a smile\" width=\"160\"") == true)
    }

    @Test
    func `no page of the guide is published by an ordinary build`() async throws {
        let built = try await TestSite([:]).build()
        #expect(built.files.keys.filter { $0.hasPrefix("styleguide") } == [])
    }

    /// The guide shows an example on several pages, and its mistake is one.
    @Test(
        arguments: [
            ("example: \":::bix\\nWords.\\n:::\"", "3:11+6"),
            ("example: \"Words.\\n\\n:::bix\\nWords.\\n:::\"", "3:21+6"),
            ("example: |\n  :::bix\n  Words.\n  :::\n", "4:3+6"),
            ("example: |\n    Words.\n\n    :::bix\n    Words.\n    :::\n", "6:5+6"),
            ("example: >\n  :::bix\n\n  Words.\n\n  :::\n", "4:3+6"),
        ]
    )
    func `an example that is wrong is told once, where it is written`(example: String, at: String)
        async throws
    {
        let site = TestSite([
            "Themes/plain/directives/box.yml": "form: [container]\nhelp: A box.\n\(example)"
        ])
        let built = try await site.build(withStyleguide: true)
        #expect(
            built.problems == [
                """
                Themes/plain/directives/box.yml \(at) directive-unknown: there is no directive 'bix'
                -> did you mean 'box'?
                """
            ]
        )
    }

    @Test
    func `an example stands inside what it looks right in`() async throws {
        let built = try await Self.guide.value
        let around = [
            "question": "css/quiz", "tick-grid": "css/worksheet", "promise": "css/papers",
            "row": "css/easy-read", "cut-out": "css/cut-outs",
        ]
        for (name, sheet) in around {
            let page = try #require(built.files["styleguide/component-\(name)/index.html"])
            #expect(page.contains(sheet), "\(name)")
        }
    }

    /// Both lines around an example and the example itself are told where they are written.
    @Test(arguments: [
        ("'::::bix'", ":::box\n  Words.\n  :::", "8:10+7"),
        ("'::::box'", ":::bix\n  Words.\n  :::", "4:3+6"),
    ])
    func `what is wrong around an example is told where it is written`(
        within: String,
        example: String,
        at: String
    ) async throws {
        let declaration = """
            form: [container]
            help: A box.
            example: |
              \(example)

            within: \(within)
            """
        let site = TestSite(["Themes/plain/directives/box.yml": declaration])
        let built = try await site.build(withStyleguide: true)
        #expect(
            built.problems.first?.hasPrefix(
                "Themes/plain/directives/box.yml \(at) directive-unknown: there is no directive 'bix'"
            ) == true,
            "\(built.problems)"
        )
    }

    @Test
    func `a theme without tokens and icons has a guide as well`() async throws {
        let built = try await TestSite([:]).build(withStyleguide: true)
        #expect(built.problems == [])
        let pages = built.files.keys.filter { $0.hasPrefix("styleguide/") }.sorted()
        #expect(
            pages == [
                "styleguide/component-box/index.html", "styleguide/index.html",
                "styleguide/mood-calm/index.html", "styleguide/mood-loud/index.html",
            ]
        )
    }

    @Test
    func `what an example leads to and the site lacks is put there`() async throws {
        let site = TestSite([
            "Themes/plain/directives/box.yml": """
            form: [container]
            help: A box.
            example: |
              :::box
              [A page](some-page.md), [home](../index.md) and ![a picture](dot.svg)
              :::
            """
        ])
        let built = try await site.build(withStyleguide: true)
        #expect(built.problems == [])
        #expect(
            built.files["styleguide/some-page/index.html"]?.contains("<h1>Some page</h1>") == true
        )
    }

    @Test
    func `what site.yml demands of every page does not stop the guide`() async throws {
        let settings = TestSite.settings("policies: {required: [review_by]}")
        let home = TestSite.page("Home", "review_by: 2027-01-01")
        let site = TestSite(["Content/site.yml": settings, "Content/index.md": home])
        #expect(try await site.build(withStyleguide: true).problems == [])
    }
}
