import Foundation
import Testing

struct BuildCommandTests {
    private static let today = ["--now", "2026-11-23"]

    @Test
    func `a build publishes the site and ends with one line`() throws {
        try Project.with { project in
            let outcome = try project.run(["build"] + Self.today)
            #expect(outcome.status == 0)
            #expect(outcome.errors.isEmpty)
            let line =
                #/Published 1 page \(\d+ files, [\d.]+ kB\) to Public in \d+\.\d\d s; no warnings\n/#
            #expect(try line.wholeMatch(in: outcome.output) != nil, "\(outcome.output)")
            let home = try project.text(of: "Public/index.html")
            #expect(home == "<!doctype html><title>Home</title><p>Words.</p>\n\n")
        }
    }

    @Test
    func `the source and the output can be other folders`() throws {
        try Project.with { project in
            let outcome = try project.run(
                "build",
                "--source",
                "../" + URL(filePath: project.path).lastPathComponent,
                "--output",
                "Elsewhere",
                "--now",
                "2026-11-23"
            )
            #expect(outcome.output.contains(" to Elsewhere in "))
            #expect(try project.text(of: "Elsewhere/index.html").contains("Words."))
        }
    }

    @Test
    func `an output folder is called by the path that was given`() throws {
        try Project.with { project in
            _ = try project.run(["build", "--output", "Public/site"] + Self.today)
            try project.write("mine", to: "Public/site/mine.txt")
            let outcome = try project.run(["build", "--output", "Public/site"] + Self.today)
            #expect(
                outcome.errors == """
                    Public/site: warning: no build made 'mine.txt' in 'Public/site'; carried over to the new site [output-carried-over]
                      hint: put it into Content if it belongs to the site, otherwise delete it

                    """
            )
        }
    }

    @Test
    func `warnings are shown and counted, and do not stop the build`() throws {
        try Project.with(["Content/old.svg": "<svg viewBox='0 0 4 4'/>"]) {
            let outcome = try $0.run(["build"] + Self.today)
            #expect(outcome.status == 0)
            #expect(outcome.output.hasSuffix("; 1 warning\n"))
            #expect(
                outcome.errors == """
                    Content/old.svg: warning: no page uses this file, so it is not published [asset-unused]
                      hint: link to it from a page, or delete it

                    """
            )
        }
    }

    @Test
    func `three broken files are reported at once and the old site stays`() throws {
        try Project.with { project in
            _ = try project.run(["build"] + Self.today)
            let before = try project.everything().filter { $0.key.hasPrefix("Public") }
            try project.write(
                TinySite.page(title: "A", "Words.", fields: "titel: B"),
                to: "Content/a.md"
            )
            try project.write(
                TinySite.page(title: "B", "🎉🎉 [there](a.md#gone)"),
                to: "Content/b.md"
            )
            try project.write(TinySite.page(title: "C", "[lost](nowhere.md)"), to: "Content/c.md")
            let outcome = try project.run(["build"] + Self.today)
            #expect(outcome.status == 1)
            #expect(outcome.output.isEmpty)
            #expect(
                outcome.errors == """
                    Content/a.md:9:1: error: 'titel' is not a field of a page [field-unknown]
                      titel: B
                      ^~~~~
                      hint: did you mean 'title'?

                    Content/b.md:12:4: error: the link 'a.md#gone' leads to '#gone', which is not on that page [anchor-broken]
                      🎉🎉 [there](a.md#gone)
                           ^~~~~~~~~~~~~~~~~~
                      hint: link to the page without '#', or to one of its headings

                    Content/c.md:12:1: error: the link 'nowhere.md' leads to no page and no file [link-broken]
                      [lost](nowhere.md)
                      ^~~~~~~~~~~~~~~~~~
                      hint: write the path to the file from this one, such as ../help/index.md

                    3 errors: nothing was published

                    """
            )
            #expect(try project.everything().filter { $0.key.hasPrefix("Public") } == before)
        }
    }

    @Test(arguments: [["."], ["Themes"], ["/"]])
    func `an output folder that would harm the project is wrong usage`(output: [String]) throws {
        try Project.with { project in
            let before = try project.everything()
            let outcome = try project.run(["build", "--output"] + output)
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains(": error: the output folder '\(output[0])' "))
            #expect(try project.everything() == before)
        }
    }

    @Test
    func `forms for programs have the output to themselves`() throws {
        try Project.with { project in
            let outcome = try project.run(["build", "--format", "json"] + Self.today)
            #expect(outcome.status == 0)
            #expect(outcome.output == #"{"errors":0,"warnings":0,"diagnostics":[]}"# + "\n")
            #expect(outcome.errors.hasPrefix("Published 1 page ("))
        }
    }

    @Test
    func `timings name every stage and leave the output alone`() throws {
        try Project.with { project in
            let outcome = try project.run(["build", "--timings"] + Self.today)
            let stages = outcome.errors.split(separator: "\n").map { $0.prefix { $0 != " " } }
            #expect(stages.first == "read" && stages.suffix(2) == ["publish", "total"])
            #expect(outcome.errors.split(separator: "\n").allSatisfy { $0.hasSuffix(" s") })
            #expect(outcome.output.split(separator: "\n").count == 1)
        }
    }

    @Test
    func `a file that no build made is carried over with a warning`() throws {
        try Project.with(["Public/mine.txt": "keep"]) { project in
            let outcome = try project.run(["build"] + Self.today)
            #expect(outcome.status == 0)
            #expect(outcome.output.hasSuffix("; 1 warning\n"))
            #expect(outcome.errors.contains("[output-carried-over]"))
            #expect(try project.text(of: "Public/mine.txt") == "keep")
        }
    }
}
