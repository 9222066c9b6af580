import Foundation
import Testing

@testable import SignpostCLI

struct SchemaCommandTests {
    @Test
    func `schemas have the words of the site`() throws {
        try Project.with { project in
            let outcome = try project.run("schema")
            #expect(outcome.status == 0)
            #expect(
                outcome.output == "Wrote 11 schemas to .signpost/schema, with the words of a site\n"
            )
            let pages = try project.text(of: ".signpost/schema/front-matter.json")
            #expect(pages.contains(#""enum": ["children"]"#))
            let panels = try project.text(of: ".signpost/schema/help-panels.json")
            #expect(panels.contains(#""enum": ["childline"]"#))
        }
    }

    @Test
    func `without a site, a schema takes any word`() throws {
        try Project.with(["Content/site.yml": nil]) { project in
            let outcome = try project.run("schema", "--output", "schemas")
            #expect(
                outcome.output == "Wrote 11 schemas to schemas, without the words of a site\n"
            )
            let pages = try project.text(of: "schemas/front-matter.json")
            #expect(!pages.contains("children"))
        }
    }

    @Test(
        arguments: [
            ("Content/schema", "[output-inside-content]"), ("Public", "[schema-published]"),
            ("Public/schema", "[schema-published]"), (".", "[output-unsafe]"),
        ]
    )
    func `a folder of the site is refused`(folder: String, id: String) throws {
        try Project.with { project in
            let before = try project.everything()
            let file = folder == "." ? "config.yml" : folder + "/config.yml"
            for arguments in [["--output", folder], ["--cms", file]] {
                let outcome = try project.run(["schema"] + arguments)
                #expect(outcome.status == 2)
                #expect(outcome.errors.contains(id), "\(outcome.errors)")
            }
            #expect(try project.everything() == before)
        }
    }

    @Test
    func `settings that somebody else wrote are not touched`() throws {
        try Project.with([".vscode/settings.json": "{}\n"]) { project in
            let before = try project.everything()
            let outcome = try project.run("schema", "--vscode")
            #expect(outcome.status == 2)
            #expect(
                outcome.errors == """
                    .vscode/settings.json: error: there is already a file '.vscode/settings.json' with other settings [schema-settings]
                      hint: move it away, try again, and put its lines beside the new ones

                    """
            )
            #expect(try project.everything() == before)
        }
    }

    @Test
    func `a place where nothing can be written is an error`() throws {
        try Project.with(["schemas/figures.json/x": ""]) { project in
            let outcome = try project.run("schema", "--output", "schemas")
            #expect(outcome.status == 2)
            #expect(
                outcome.errors == """
                    schemas/figures.json: error: 'schemas/figures.json' cannot be written [schema-failed]
                      hint: free some space or allow writing to the folder, then try again

                    """
            )
        }
    }

    @Test(arguments: [["--output", ""], ["--cms", ""], ["--cms", "admin/"]])
    func `a name that is none is wrong usage`(arguments: [String]) throws {
        try Project.with { project in
            let outcome = try project.run(["schema"] + arguments)
            #expect(outcome.status == 2)
        }
    }
}
