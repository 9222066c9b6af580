import Foundation
import Testing

@testable import SignpostCLI

struct NewCommandTests {
    @Test(
        arguments: [
            "page", "section", "advice", "campaign", "toolkit", "sheet", "poster", "lesson", "quiz",
            "event", "news", "statistics", "district", "legal",
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
            try project.write(
                try project.text(of: "Content/x.md").replacing("draft: true", with: ""),
                to: "Content/x.md"
            )
            #expect(try project.run("build", "--now", "2026-11-23").status == 0)
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
