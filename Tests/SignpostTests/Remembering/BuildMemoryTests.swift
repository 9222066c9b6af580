import Foundation
import Testing

@testable import Signpost

/// A build that remembers the one before gives what a build that remembers nothing gives.
struct BuildMemoryTests {
    /// What somebody does to a file; nil deletes it.
    typealias Edit = (path: String, text: String?)

    private static let edits: [Edit] = [
        (
            "Content/news/1.md",
            TestSite.page("First", "topics: [scams]", body: "# No\n\n[N](2.md#none)")
        ),
        (
            "Content/news/1.md",
            TestSite.page("First", "topics: [scams]", body: "## A\n\nNew words.")
        ),
        (
            "Content/news/1.md",
            TestSite.page("Other title", "topics: [games]", body: "## A\n\nNew words.")
        ),
        ("Content/news/added.md", TestSite.page("Added", body: "Here.")),
        ("Content/news/added.md", nil),
        ("Content/a.svg", "<svg viewBox='0 0 8 8'/>"),
        (
            "Content/index.md",
            TestSite.page("Home", body: "![A](a.svg) [A](a.txt) [N](news/1.md#a)")
        ),
        (
            "Content/index.md",
            TestSite.page("Home", body: "![A](b.svg) [A](a.txt) [N](news/1.md#a)")
        ),
        (
            "Content/data/helplines.yml",
            """
            b: {name: Bee, for: All, url: https://b.org, source: B, confidence: H, verify_by: 2030-01-01}
            a: {name: A, for: All, url: https://a.org, source: A, confidence: H, verify_by: 2030-01-01}
            """
        ),
        ("Content/site.yml", (RichSite.files["Content/site.yml"] ?? "") + "\nname: Twice"),
        (
            "Content/site.yml",
            (RichSite.files["Content/site.yml"] ?? "").replacing("name: Test", with: "name: Better")
        ),
        ("Content/a.txt", "b"),
        ("Themes/own/strings/en.yml", "skip: Leap"),
        ("Content/later.md", TestSite.page("Later", body: "Now.")),
    ]

    @Test func `after every edit the site is that of a clean build`() async throws {
        try await Self.follow(Self.edits, of: RichSite.files)
    }

    @Test func `what is known of a pack follows the texts of its parts`() async throws {
        let edits: [Edit] = [
            ("Content/b.md", TestSite.page("Words", body: "## More\n\nRing:\n\n::probe{line=a}")),
            ("Content/guide.md", TestSite.page("Guide", body: "## Cut\n\n[Up](#cut).")),
        ]
        let files = PackSite.files.merging(ProbeTheme.files) { $1 }
        try await Self.follow(edits, of: files)
    }

    @Test func `pages are found or not as the links of today lead`() async throws {
        let home = { (body: String) -> Edit in
            ("Content/index.md", TestSite.page("Home", body: body))
        }
        let edits: [Edit] = [
            home("[A](a.md) and other words"), home("No link"), home("[B](b.md)"),
            ("Content/b.md", TestSite.page("B", body: "[A](a.md)")),
            ("Content/b.md", TestSite.page("B", body: "[Scams](/topics/scams/)")),
        ]
        let site = HiddenSite.site([
            "Content/index.md": TestSite.page("Home", body: "[A](a.md)"),
            "Content/a.md": TestSite.page("A"), "Content/b.md": TestSite.page("B"),
            "Content/c.md": TestSite.page("C", "topics: [scams]"),
        ])
        try await Self.follow(edits, of: site.files)
    }

    @Test(arguments: [EndingSite.archive, EndingSite.redirect])
    func `pages whose time is over lead where a clean build leads`(after: String) async throws {
        let edits: [Edit] = [
            ("Content/week/index.md", EndingSite.campaign(after) + "\nMore words.\n"),
            ("Content/week/index.md", EndingSite.campaign(after, "\nslug: seven-days")),
            ("Content/other.md", TestSite.page("Other", body: "[Week](week/index.md#plan)\n")),
            (
                "Content/week/index.md",
                EndingSite.campaign(after.replacing("../index.md", with: "../other.md"))
            ),
            ("Content/week/index.md", EndingSite.campaign("")),
        ]
        let site = EndingSite.site(after, today: "2027-02-01")
        try await Self.follow(edits, of: site.files, on: site.today)
    }

    @Test func `a build that is asked for more shows more`() async throws {
        try await Sandbox.with { box in
            var site = TestSite([
                "Content/draft.md": TestSite.page("Draft", "draft: true"),
                "Content/data/helplines.yml":
                    "a: {name: A, for: All, url: https://a.org, source: A, confidence: H, verify_by: 2026-11-22}",
            ])
            try site.write(to: box)
            site.memory = BuildMemory()
            let first = try await site.build(in: box)
            #expect(first.files["draft/index.html"] == nil)
            #expect(first.problems.contains { $0.contains(" helpline-overdue") })
            site.showsDrafts = true
            site.looksAhead = true
            let second = try await site.build(in: box)
            #expect(second.files["draft/index.html"] != nil)
            #expect(!first.problems.contains { $0.contains("warning helpline-overdue") })
            #expect(second.problems.contains { $0.contains("warning helpline-overdue") })
        }
    }

    private static func follow(
        _ edits: [Edit],
        of files: [String: String],
        on today: String = "2026-11-23"
    ) async throws {
        try await Sandbox.with { box in
            var site = TestSite(files)
            site.today = today
            try site.write(to: box)
            site.memory = BuildMemory()
            _ = try await site.build(in: box)
            for edit in edits {
                if let text = edit.text {
                    try box.write(text, to: edit.path)
                } else {
                    try FileManager.default.removeItem(atPath: box.absolute(edit.path))
                }
                let remembering = try await site.build(in: box)
                var clean = site
                clean.memory = nil
                let fresh = try await clean.build(in: box)
                #expect(remembering.problems == fresh.problems, "\(edit)")
                #expect(remembering.files == fresh.files, "\(edit)")
                #expect(remembering.uses == fresh.uses, "\(edit)")
            }
        }
    }
}

extension Built {
    /// The helplines, each with the pages whose text names it.
    fileprivate var uses: [[String]] { report.site?.helplines.map { [$0.id] + $0.pages } ?? [] }
}
