import Foundation
import Testing

@testable import SignpostCLI

struct NewCommandTests {
    @Test(
        arguments: [
            "page", "section", "advice", "campaign", "toolkit", "sheet", "poster", "lesson", "quiz",
            "event", "news", "statistics", "district", "legal", "easy-read",
        ]
    )
    func `a new page of every type passes the checks, as a draft and shown`(type: String) throws {
        try Project.with { project in
            let outcome = try project.run("new", type, "some-page", "--now", "2026-11-23")
            #expect(outcome.status == 0)
            #expect(outcome.output == "Made Content/some-page.md, a draft to fill in\n")
            #expect(outcome.errors.isEmpty)
            for more in [[], ["--drafts"]] {
                let check = try project.run(["check", "--now", "2026-11-23"] + more)
                #expect(check.status == 0)
                #expect(check.errors.isEmpty)
            }
            let list = try project.run("list", "drafts", "--now", "2026-11-23")
            #expect(list.output.hasPrefix("Content/some-page.md  Some page  "))
        }
    }

    @Test
    func `folders are made on the way`() throws {
        try Project.with { project in
            _ = try project.run("new", "section", "Content/advice/phones/")
            #expect(
                try project.text(of: "Content/advice/phones/index.md").contains("title: Phones\n")
            )
        }
    }

    @Test
    func `a title of any kind is taken as it is`() throws {
        try Project.with { project in
            let title = #"What's "sexting"? 100% #1: \no"#
            _ = try project.run("new", "page", "x", "--title", title)
            #expect(try project.run("build", "--drafts", "--now", "2026-11-23").status == 0)
            #expect(
                try project.text(of: "Public/x/index.html")
                    .contains(#"What&#39;s &quot;sexting&quot;? 100% #1: \no"#)
            )
        }
    }

    @Test(
        arguments: [
            ("index", "[new-exists]"), ("Content/index.md", "[new-exists]"),
            ("../outside", "[new-path]"), ("a/../../outside", "[new-path]"),
            ("/tmp/outside", "[new-path]"), ("", "[new-path]"), ("a//b", "[new-path]"),
            (".hidden", "[new-path]"), ("INDEX", "[new-path]"), ("away/page", "[new-path]"),
            ("a\nb", "[new-path]"), ("???", "[new-path]"),
        ]
    )
    func `a path that is taken or leaves Content is refused`(path: String, id: String) throws {
        try Project.with { project in
            try FileManager.default.createSymbolicLink(
                atPath: project.path + "/Content/away",
                withDestinationPath: "/tmp"
            )
            let before = try project.everything()
            let outcome = try project.run("new", "page", path)
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains(id))
            #expect(try project.everything() == before)
        }
    }

    @Test(
        arguments: [
            (
                "", "the title '' is empty [new-title]",
                "write what the page is called"
            ),
            (
                String(repeating: "ab ", count: 50),
                "is too long: 149 characters are too many [new-title]",
                "shorten it to at most 120; the limit is after 'b ab ab ab ab ab ab '"
            ),
        ]
    )
    func `a title that no page may have is refused`(
        title: String,
        problem: String,
        hint: String
    ) throws {
        try Project.with { project in
            let before = try project.everything()
            let outcome = try project.run("new", "page", "x", "--title", title)
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains(problem), "\(outcome.errors)")
            #expect(outcome.errors.contains("hint: " + hint), "\(outcome.errors)")
            #expect(try project.everything() == before)
        }
    }

    @Test(arguments: [("a", "a/index.md"), ("a/", "a.md")])
    func `a page and a folder cannot have one address`(path: String, twin: String) throws {
        try Project.with(["Content/\(twin)": TinySite.page(title: "A", "Words.")]) { project in
            let outcome = try project.run("new", "page", path)
            let file = path == "a" ? "a.md" : "a/index.md"
            #expect(outcome.status == 2)
            #expect(
                outcome.errors == """
                    Content/\(file): error: 'Content/\(file)' would have the address of 'Content/\(twin)' [new-exists]
                      hint: edit that page, or choose another path for the new page

                    """
            )
        }
    }

    @Test
    func `a new page that nobody filled in is not published`() throws {
        try Project.with { project in
            _ = try project.run("new", "page", "x")
            try project.write(
                try project.text(of: "Content/x.md").replacing("draft: true\n", with: ""),
                to: "Content/x.md"
            )
            let outcome = try project.run("build", "--now", "2026-11-23")
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("4 errors: nothing was published"))
        }
    }

    @Test
    func `an unknown type is answered with the nearest`() throws {
        try Project.with {
            let outcome = try $0.run("new", "advise", "x")
            #expect(outcome.status == 2)
            #expect(
                outcome.errors == """
                    signpost new: error: there is no type 'advise' [new-type]
                      hint: did you mean 'advice'?

                    """
            )
        }
    }
}
