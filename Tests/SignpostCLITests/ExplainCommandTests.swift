import Testing

@testable import SignpostCLI

/// What somebody is told who asks for a rule.
struct ExplainCommandTests {
    @Test(arguments: ["link-broken", "[link-broken]", "LINK-BROKEN"])
    func `a rule is found as it stands in a message`(name: String) throws {
        try Project.with { project in
            let outcome = try project.run("explain", name)
            #expect(outcome.status == 0)
            #expect(outcome.output.hasPrefix("link-broken is an error"))
        }
    }

    @Test(
        arguments: [
            ("link-broken", "link-broken is an error: the site is not published.\n"),
            ("new-type", "new-type is an error.\n"),
            ("summary-taken", "summary-taken is an error.\n"),
            ("yaml-anchor", "\n'&' or '*' would name or repeat another value.\n"),
            ("pack-part-withheld", "or (as a warning) not public today;"),
        ]
    )
    func `a rule is told with what becomes of it, and signs as they are written`(
        name: String,
        words: String
    ) throws {
        try Project.with { project in
            let outcome = try project.run("explain", name)
            #expect(outcome.output.contains(words), "\(outcome.output)")
        }
    }

    @Test(arguments: [
        ("summary-twice", true), ("output-carried-over", false), ("fix-failed", false),
    ])
    func `only what is about pages may have an exception`(name: String, may: Bool) throws {
        try Project.with { project in
            let outcome = try project.run("explain", name)
            #expect(outcome.output.contains("exceptions:") == may)
        }
    }

    @Test func `without a name all rules are listed by their chapters`() throws {
        try Project.with { project in
            let outcome = try project.run("explain")
            #expect(outcome.status == 0)
            let titles = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("  ") }
            #expect(titles.contains("Upkeep"))
            #expect(titles.contains("Links, pictures and addresses"))
            #expect(outcome.output.contains("\n  link-broken: "))
        }
    }

    @Test(arguments: [
        ("link-brokn", "There is no rule 'link-brokn'.\nDid you mean 'link-broken'?\n"),
        (
            "easy-read",
            "There is no rule 'easy-read'.\nThese have it in their name: easy-read-average, "
        ),
        (
            "qqqqqq",
            "There is no rule 'qqqqqq'.\nA message ends with its rule in square brackets; 'signpost explain' lists them all.\n"
        ),
    ])
    func `a name that no rule has is answered with one that was meant, and nothing else`(
        name: String,
        answer: String
    ) throws {
        try Project.with { project in
            let outcome = try project.run("explain", name)
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.hasPrefix(answer), "\(outcome.errors)")
            #expect(!outcome.errors.contains("Usage"))
        }
    }
}
