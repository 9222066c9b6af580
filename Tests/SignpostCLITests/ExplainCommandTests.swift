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
