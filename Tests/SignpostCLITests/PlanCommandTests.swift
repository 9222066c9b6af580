import Testing

struct PlanCommandTests {
    private static let site: [String: String?] = [
        "Content/soon.md": TinySite.page(title: "Soon", "Words.", fields: "published: 2026-12-01"),
        "Content/over.md": TinySite.page(title: "Over", "Words.", fields: "expires: 2026-12-24"),
        "Content/data/helplines.yml": "{}",
    ]

    @Test(arguments: [
        (["--on", "2026-12-01"], "2026-12-01  appears  Content/soon.md  Soon  Web team\n"),
        (
            ["--until", "2026-12-31"],
            """
            2026-12-01  appears  Content/soon.md  Soon  Web team
            2026-12-24  leaves   Content/over.md  Over  Web team

            """
        ),
        (["--on", "2026-12-02"], ""),
    ])
    func `the plan has one line for each change`(options: [String], rows: String) throws {
        try Project.with(Self.site) {
            let outcome = try $0.run(["plan", "--now", "2026-11-23"] + options)
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.output == rows)
            #expect(outcome.errors.isEmpty != rows.isEmpty)
        }
    }

    @Test(arguments: [
        ("2026-11-23", "2026-12-01"), ("2026-12-01", "2026-12-24"), ("2026-12-24", "2027-01-01"),
    ])
    func `the next change is a moment for a timer`(day: String, next: String) throws {
        try Project.with(Self.site) {
            let outcome = try $0.run("next-change", "--now", day)
            #expect(outcome.output == "\(next) 00:00:00 UTC\n", "\(outcome.errors)")
        }
    }

    @Test(arguments: [["plan"], ["next-change"], ["list", "drafts"], ["list", "helplines"]])
    func `a helpline that is to be checked hides nothing of what is asked for`(command: [String])
        throws
    {
        try Project.with { project in
            let outcome = try project.run(command + ["--now", "2030-01-02"])
            #expect(outcome.status == 0)
            #expect(!outcome.errors.contains("childline"), "\(outcome.errors)")
            #expect(try project.run("check", "--now", "2030-01-02").status == 1)
        }
    }

    @Test(arguments: ["plan", "next-change"])
    func `a site with mistakes has no plan`(command: String) throws {
        try Project.with(["Content/bad.md": TinySite.page(title: "Bad", "[No](none.md)")]) {
            let outcome = try $0.run(command, "--now", "2026-11-23")
            #expect(outcome.status == 1)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains("link-broken"))
        }
    }
}
