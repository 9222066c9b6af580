import Testing

@testable import Signpost

/// Every way in which a new page is refused, with its exact words.
struct NewPageMistakeTests {
    @Test(
        arguments: [
            (
                "advise", "a",
                """
                signpost new 0:0+1 new-type: there is no type 'advise'
                -> did you mean 'advice'?
                """
            ),
            (
                "zebra", "a",
                """
                signpost new 0:0+1 new-type: there is no type 'zebra'
                -> types are page, section, advice, campaign, toolkit, sheet, poster, lesson, quiz, event, news, statistics, district, legal, easy-read
                """
            ),
            (
                "pack", "a",
                """
                signpost new 0:0+1 new-type: there is no type 'pack'
                -> a pack is a file such as Content/packs/first-phone.yml, which names its pages
                """
            ),
            (
                "page", "../a",
                """
                signpost new 0:0+1 new-path: the path '../a' has a part of dots alone, and may not leave Content
                -> write where the page goes in Content, such as advice/passwords.md
                """
            ),
            (
                "page", "INDEX",
                """
                signpost new 0:0+1 new-path: the path 'INDEX.md' differs from 'index.md' only in capital letters or accents
                -> write where the page goes in Content, such as advice/passwords.md
                """
            ),
            (
                "page", "away/a",
                """
                signpost new 0:0+1 new-path: the path 'away/a.md' leads through the symbolic link 'away'
                -> write where the page goes in Content, such as advice/passwords.md
                """
            ),
            (
                "page", "plan/a",
                """
                signpost new 0:0+1 new-path: the path 'plan/a.md' has 'plan' as a folder, which is a file
                -> write where the page goes in Content, such as advice/passwords.md
                """
            ),
            (
                "page", "index",
                """
                Content/index.md 0:0+1 new-exists: there is already a file 'Content/index.md'
                -> open it in an editor, or choose another path for the new page
                """
            ),
        ]
    )
    func `a page that cannot be made is refused before anything is written`(
        type: String,
        path: String,
        report: String
    ) async throws {
        try await Self.withSite { box in
            let before = try box.tree(".")
            let problem = try await diagnostic { _ = try await Self.page(type, path, in: box) }
            #expect("\(problem.place.file) \(problem.report)" == report)
            #expect(try box.tree(".") == before)
        }
    }

    @Test func `a file that somebody made meanwhile is not touched`() async throws {
        try await Self.withSite { box in
            let page = try await Self.page("page", "new", in: box)
            try box.write("mine", to: "Content/new.md")
            let problem = try await diagnostic { try page.write() }
            #expect(
                "\(problem.place.file) \(problem.report)" == """
                    Content/new.md 0:0+1 new-exists: there is already a file 'Content/new.md'
                    -> open it in an editor, or choose another path for the new page
                    """
            )
            #expect(try box.text(of: "Content/new.md") == "mine")
        }
    }

    @Test func `a place where nothing can be written is an error`() async throws {
        try await Self.withSite { box in
            let page = try await Self.page("page", "new/page", in: box)
            try box.write("", to: "Content/new")
            let problem = try await diagnostic { try page.write() }
            #expect(
                "\(problem.place.file) \(problem.report)" == """
                    Content/new/page.md 0:0+1 new-failed: 'Content/new/page.md' cannot be written: a part of the path is not a folder
                    -> mend this and try again; nothing was made
                    """
            )
            #expect(try box.text(of: "Content/new").isEmpty)
        }
    }

    @Test func `a folder without Content is an error`() async throws {
        try await Sandbox.with { box in
            let problem = try await diagnostic { _ = try await Self.page("page", "a", in: box) }
            #expect(
                "\(problem.place.file) \(problem.report)" == """
                    Content 0:0+1 source-missing: the folder 'Content' cannot be read: it is not there
                    -> start in the folder that holds 'Content', or name that folder with --source
                    """
            )
        }
    }

    private static func page(
        _ type: String,
        _ path: String,
        in box: Sandbox
    ) async throws -> NewPage {
        let today = try #require(CalendarDate("2026-11-23"))
        let options = BuildOptions(root: box.path, today: today, jobs: 1)
        return try await NewPage(type: type, path: path, options: options)
    }

    private static func withSite(_ body: (Sandbox) async throws -> Void) async throws {
        try await Sandbox.with { box in
            try TestSite(["Content/plan": ""]).write(to: box)
            try box.link("Content/away", to: "/tmp")
            try await body(box)
        }
    }
}
