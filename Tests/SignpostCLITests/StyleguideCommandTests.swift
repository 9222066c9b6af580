import Testing

struct StyleguideCommandTests {
    @Test
    func `the site is written with the reference of its theme`() throws {
        try Project.with { project in
            let outcome = try project.run(
                ["styleguide", "--output", "Guide", "--now", "2026-11-23"]
            )
            #expect(outcome.errors.isEmpty, "\(outcome.errors)")
            #expect(outcome.status == 0)
            #expect(outcome.output.contains(" to Guide in "))
            let page = try project.text(of: "Guide/styleguide/component-helpline/index.html")
            #expect(page.contains("<code>:helpline{id=...}</code>"))
            #expect(try project.text(of: "Guide/index.html").contains("Words."))
        }
    }

    @Test(arguments: ["Public", "Public/styleguide"])
    func `a folder that readers see is wrong usage`(output: String) throws {
        try Project.with { project in
            let outcome = try project.run("styleguide", "--output", output)
            #expect(outcome.status == 2)
            #expect(outcome.errors.hasPrefix("Error: '\(output)' is what readers see; name"))
        }
    }

    @Test func `a folder that will not do is answered with one that will`() throws {
        try Project.with { project in
            let outcome = try project.run("styleguide", "--output", "Themes/guide")
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("beside 'Themes', such as '.build/styleguide'"))
            let again = ["styleguide", "--output", ".build/styleguide", "--now", "2026-11-23"]
            #expect(try project.run(again).status == 0)
        }
    }
}
