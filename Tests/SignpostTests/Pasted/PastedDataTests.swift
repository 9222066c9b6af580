import Testing

@testable import Signpost

/// What comes along when words are pasted into site.yml, into data or into a pack.
struct PastedDataTests {
    @Test(arguments: [
        (
            "data/helplines.yml",
            Discreet.data["Content/data/helplines.yml", default: ""].replacing(
                "\"999\"",
                with: "\"0800\u{A0}1111\""
            ),
            ["1:55+1 pasted-space"]
        ),
        (
            "data/help-panels.yml", "calm:\n  title: “Now: who helps”\n  helplines: [friends]",
            ["2:10+1 pasted-quotes", "2:25+1 pasted-quotes"]
        ),
        ("data/rota.yml", "# note: “x”\ndesk: Mo\u{200B}nday", ["2:9+1 pasted-invisible"]),
        (
            "data/figures/f.yml",
            ChartSite.halves.replacing("2016-01-01", with: "2016\u{2011}01\u{2011}01"),
            ["1:33+1 pasted-hyphen", "1:36+1 pasted-hyphen"]
        ),
        (
            "site.yml", TestSite.settings("topics: {a: A\u{200B}}"),
            ["5:14+1 pasted-invisible"]
        ),
    ])
    func `it is read as it was meant, and told with its mend`(
        path: String,
        text: String,
        reports: [String]
    ) async throws {
        let files = Discreet.data.merging(["Content/" + path: text]) { $1 }
        let found = try await TestSite(files).build().report.diagnostics
        #expect(
            found.map {
                "\($0.place.line):\($0.place.column)+\($0.place.length) \($0.id)"
            } == reports,
            "\(found)"
        )
        #expect(found.allSatisfy { $0.fix != nil && $0.place.file == "Content/" + path })
    }

    @Test func `a letter that is lost in data is an error`() async throws {
        let site = TestSite(["Content/data/rota.yml": "desk: caf\u{FFFD}"])
        #expect(try await site.build().mistakes == ["Content/data/rota.yml:1 pasted-lost"])
    }
}
