import Testing

struct ListCommandTests {
    private static let site: [String: String?] = [
        "Content/draft.md": TinySite.page(title: "Draft", "Words.", fields: "draft: true"),
        "Content/soon.md": TinySite.page(title: "Soon", "Words.", fields: "published: 2026-12-01"),
        "Content/later.md": TinySite.page(
            title: "Later",
            "Words.",
            fields: "published: 2027-01-01"
        ),
        "Content/over.md": TinySite.page(title: "Over", "Words.", fields: "expires: 2026-11-23"),
        "Content/moved.md": TinySite.page(
            title: "Moved",
            ":helpline{id=childline}",
            fields: "aliases: [/old/]"
        ),
    ]

    @Test(
        arguments: [
            ("drafts", "2026-11-23", "Content/draft.md  Draft  Web team\n"),
            (
                "scheduled", "2026-11-23",
                """
                2026-12-01  Content/soon.md   Soon   Web team
                2027-01-01  Content/later.md  Later  Web team

                """
            ),
            ("expired", "2026-11-23", "2026-11-23  Content/over.md  Over  Web team\n"),
            ("expired", "2026-11-22", ""),
            ("overdue", "2030-06-01", ""),
            ("redirects", "2026-11-23", "/old/  /moved/\n"),
        ]
    )
    func `a list has one line for each page`(subject: String, day: String, rows: String) throws {
        try Project.with(Self.site) {
            // Helplines go out of date on the way to 2030, which is another matter.
            try $0.write("{}", to: "Content/data/helplines.yml")
            try $0.write(
                TinySite.page(title: "M", "W.", fields: "aliases: [/old/]"),
                to: "Content/moved.md"
            )
            let outcome = try $0.run("list", subject, "--now", day)
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.output == rows)
        }
    }

    @Test
    func `pages whose review is overdue come with their day`() throws {
        try Project.with(["Content/data/helplines.yml": "{}"]) {
            let outcome = try $0.run("list", "overdue", "--now", "2030-06-02")
            #expect(outcome.output == "2030-06-01  Content/index.md  Home  Web team\n")
        }
    }

    @Test
    func `helplines name the pages that show them`() throws {
        try Project.with(Self.site) {
            let outcome = try $0.run("list", "helplines", "--now", "2026-11-23")
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(
                outcome.output == "childline  0800 1111  2030-01-01  Childline  Content/moved.md\n"
            )
        }
    }

    @Test
    func `an empty list says so, but not where a program reads it`() throws {
        try Project.with {
            let outcome = try $0.run("list", "drafts", "--now", "2026-11-23")
            #expect(outcome.status == 0)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors == "There are no drafts\n")
        }
    }

    @Test
    func `a list of a broken site says that it may lack something`() throws {
        try Project.with(["Content/index.md": TinySite.page(title: "Home", "[x](y.md)")]) {
            let outcome = try $0.run("list", "drafts")
            #expect(outcome.status == 1)
            #expect(
                outcome.errors == "\n1 error: the list may lack something; run 'signpost check'\n"
            )
        }
    }
}
