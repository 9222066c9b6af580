import Foundation
import Testing

/// What nobody would put into a project with good intentions, or only by accident.
struct HostileSiteTests {
    @Test(arguments: Attack.paths + Attack.names + Attack.pages)
    func `it is refused with its place and a remedy, and the old site stays byte for byte`(
        attack: Attack
    ) throws {
        try Project.with { project in
            #expect(try project.run("build", "--now", "2026-11-23").status == 0)
            try attack.prepare(project)
            let before = try project.everything()
            let outcome = try project.run("build", "--now", "2026-11-23")
            #expect(outcome.status == 1)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors == attack.errors + "\n1 error: nothing was published\n")
            #expect(try project.everything() == before)
        }
    }

    @Test func `a folder that nobody may change is left as it is`() throws {
        try Project.with { project in
            #expect(try project.run("build", "--now", "2026-11-23").status == 0)
            let folder = project.path + "/Public"
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
            let before = try project.everything()
            let outcome = try project.run("build", "--now", "2026-11-23")
            #expect(outcome.status == 1)
            #expect(outcome.output.isEmpty)
            #expect(
                outcome.errors == """
                    Public: error: the output folder 'Public' is read-only [output-read-only]
                      hint: nothing was published and the old site is still in place: allow writing to it, or name another output folder

                    1 error: nothing was published

                    """
            )
            #expect(try project.everything() == before)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
        }
    }

    @Test(arguments: ["Content", "Content/site"])
    func `a site among its own sources is wrong usage`(output: String) throws {
        try Project.with { project in
            let before = try project.everything()
            let outcome = try project.run("build", "--output", output)
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
            #expect(
                outcome.errors == """
                    \(output): error: the output folder '\(output)' is 'Content' or lies inside it, and would be read as a source [output-inside-content]
                      hint: name a folder beside 'Content', such as 'Public'

                    """
            )
            #expect(try project.everything() == before)
        }
    }

    @Test func `a disk without room leaves the old site as it is`() throws {
        try Project.with { project in
            #expect(try project.run("build", "--now", "2026-11-23").status == 0)
            let long = String(repeating: "Words. ", count: 20_000)
            try project.write(TinySite.page(title: "A", long), to: "Content/a.md")
            let before = try project.everything()
            let outcome = try project.run(["build", "--now", "2026-11-23"], roomPerFile: 16)
            #expect(outcome.status == 1)
            #expect(outcome.output.isEmpty)
            #expect(
                outcome.errors == """
                    Public/a/index.html: error: 'Public/a/index.html' cannot be written: the file is larger than is allowed here [output-full]
                      hint: nothing was published and the old site is still in place: free some space and build again

                    1 error: nothing was published

                    """
            )
            #expect(try project.everything() == before)
        }
    }

    @Test(
        arguments: [
            ("don't \"quote\".md", "dont-quote/index.html"),
            ("🎉 party.md", "party/index.html"),
            (
                String(repeating: "x", count: 252) + ".md",
                String(repeating: "x", count: 252) + "/index.html"
            ),
        ]
    )
    func `a name that is only unusual is published`(name: String, file: String) throws {
        try Project.with(["Content/" + name: TinySite.page(title: "A", "Words.")]) { project in
            let outcome = try project.run("build", "--now", "2026-11-23")
            #expect(outcome.status == 0)
            #expect(outcome.errors.isEmpty)
            #expect(try project.text(of: "Public/" + file).hasSuffix("<p>Words.</p>\n\n"))
        }
    }
}
