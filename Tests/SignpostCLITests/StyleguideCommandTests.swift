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
}
