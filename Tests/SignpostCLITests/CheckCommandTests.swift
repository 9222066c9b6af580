import Foundation
import Glibc
import Testing

@testable import SignpostCLI

struct CheckCommandTests {
    @Test
    func `a check of a sound site says so and writes nothing`() throws {
        try Project.with { project in
            let before = try project.everything()
            let outcome = try project.run("check", "--now", "2026-11-23")
            #expect(outcome.status == 0)
            #expect(outcome.errors.isEmpty)
            let line = #/Checked 1 page in \d+\.\d\d s; no errors, no warnings\n/#
            #expect(try line.wholeMatch(in: outcome.output) != nil, "\(outcome.output)")
            #expect(try project.everything() == before)
        }
    }

    @Test(arguments: [(["--fail-overdue"], 1), ([], 0)])
    func `an overdue review is a mistake for who says so`(options: [String], status: Int) throws {
        try Project.with(["Content/data/helplines.yml": "{}"]) { project in
            let outcome = try project.run(["check", "--now", "2030-06-02"] + options)
            #expect(Int(outcome.status) == status)
            #expect(
                outcome.errors.contains("Content/index.md:5:12: warning: 'Web team' was to go over")
            )
            let refusal = "1 page to go over, which --fail-overdue takes for a mistake\n"
            #expect(outcome.errors.hasSuffix(refusal) == (status == 1))
        }
    }

    @Test
    func `a page is not written over, but the summary of last time is`() throws {
        try Project.with { project in
            let page = try project.text(of: "Content/index.md")
            let taken = try project.run(
                "check",
                "--now",
                "2026-11-23",
                "--summary",
                "Content/index.md"
            )
            #expect(taken.status == 1)
            #expect(taken.errors.contains("[summary-taken]"))
            #expect(try project.text(of: "Content/index.md") == page)
            for _ in 1...2 {
                let outcome = try project.run("check", "--now", "2026-11-23", "--summary", "s.html")
                #expect(outcome.status == 0)
            }
        }
    }

    @Test func `what is no file is not written over, and an empty file is`() throws {
        try Project.with(["empty.html": ""]) { project in
            #expect(mkfifo(project.path + "/pipe", 0o644) == 0)
            let taken = try project.run("check", "--now", "2026-11-23", "--summary", "pipe")
            #expect(taken.errors.contains("[summary-taken]"))
            let kind = try FileManager.default.attributesOfItem(atPath: project.path + "/pipe")
            #expect(kind[.type] as? FileAttributeType != .typeRegular)
            let empty = ["check", "--now", "2026-11-23", "--summary", "empty.html"]
            #expect(try project.run(empty).status == 0)
            #expect(try project.text(of: "empty.html").hasPrefix("<!doctype html>"))
        }
    }

    @Test(arguments: ["", "state/"])
    func `a name that is no file is wrong usage`(name: String) throws {
        try Project.with { project in
            let outcome = try project.run("check", "--summary", name)
            #expect(outcome.status == 2)
            #expect(outcome.errors.hasPrefix("Error: '\(name)' is not a file; name one"))
        }
    }

    @Test func `the state of the site is written to a page, mistakes or not`() throws {
        let page = TinySite.page(title: "Home", "[x](y.md)")
        try Project.with(["Content/index.md": page]) { project in
            let outcome = try project.run("check", "--now", "2026-11-23", "--summary", "state.html")
            #expect(outcome.status == 1)
            let html = try project.text(of: "state.html")
            #expect(html.contains("<h1>Tiny: the state of the site</h1>"))
            #expect(html.contains("<h3>link-broken: 1 error</h3>"))
        }
    }

    @Test func `a page that cannot be written is an error`() throws {
        try Project.with { project in
            let outcome = try project.run(
                "check",
                "--now",
                "2026-11-23",
                "--summary",
                "no/state.html"
            )
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("[summary-unwritable]"))
        }
    }

    @Test(arguments: ["always", "auto", "never"])
    func `colour is for terminals unless it is demanded`(colour: String) throws {
        try Project.with(["Content/index.md": TinySite.page(title: "Home", "[x](y.md)")]) {
            for environment in [[:], ["NO_COLOR": "1"]] {
                let outcome = try $0.run("check", "--color", colour, environment: environment)
                #expect(outcome.status == 1)
                #expect(outcome.errors.contains("\u{1B}[") == (colour == "always"))
            }
        }
    }

    @Test
    func `sarif goes to the output alone`() throws {
        try Project.with(["Content/index.md": TinySite.page(title: "Home", "[x](y.md)")]) {
            let outcome = try $0.run("check", "--format", "sarif", "--color", "always")
            #expect(outcome.status == 1)
            #expect(outcome.errors == "1 error: the site cannot be published\n")
            let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
            let log = try #require(json as? [String: Any])
            #expect(log["version"] as? String == "2.1.0")
            let runs = try #require(log["runs"] as? [[String: Any]])
            let results = try #require(runs.first?["results"] as? [[String: Any]])
            #expect(results.map { $0["ruleId"] as? String } == ["link-broken"])
        }
    }

    @Test
    func `a draft is checked as a page when drafts are shown`() throws {
        let draft = TinySite.page(title: "D", "[x](y.md)", fields: "draft: true")
        try Project.with(["Content/d.md": draft]) {
            let hidden = try $0.run("check")
            let shown = try $0.run("check", "--drafts")
            #expect(hidden.status == 0)
            #expect(shown.status == 1)
        }
    }

    @Test
    func `the day decides what is public`() throws {
        let home = TinySite.page(title: "Home", "[x](later.md)")
        let later = TinySite.page(title: "L", "Words.", fields: "published: 2027-01-01")
        try Project.with(["Content/index.md": home, "Content/later.md": later]) {
            let before = try $0.run("check", "--now", "2026-12-31")
            #expect(before.status == 0)
            #expect(before.errors.contains("warning: the link 'later.md'"))
            #expect(before.errors.contains("[link-withheld]"))
            #expect(try $0.run("check", "--now", "2027-01-01").errors.isEmpty)
        }
    }

    @Test
    func `a folder without a site is an error that says where to start`() throws {
        try Project.with { project in
            let outcome = try project.run("check", "--source", "Themes")
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("[source-missing]"))
            #expect(outcome.errors.contains("--source"))
        }
    }

    @Test
    func `a theme is looked for in the project and beside the program`() throws {
        let settings = TinySite.files["Content/site.yml"]??.replacing(
            "theme: tiny",
            with: "theme: tidy"
        )
        try Project.with(["Content/site.yml": settings]) { project in
            let outcome = try project.run("check")
            #expect(outcome.status == 1)
            let message = "there is no theme 'tidy': neither 'Themes/tidy' nor '/"
            #expect(outcome.errors.contains(message), "\(outcome.errors)")
            #expect(outcome.errors.contains("/share/signpost/Themes/tidy' is there"))
            #expect(outcome.errors.contains("Content/site.yml:4:8: error: "))
        }
    }

    @Test
    func `an installed program has its themes in share`() {
        #expect(
            Installation.folder("Themes", of: "/usr/local/bin/signpost")
                == "/usr/local/share/signpost/Themes"
        )
    }
}
