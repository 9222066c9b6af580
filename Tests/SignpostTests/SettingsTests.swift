import Testing

@testable import Signpost

/// What a build cannot begin without.
struct SettingsTests {
    @Test func `a folder without a site file is an error`() async throws {
        let built = try await Sandbox.with { box in
            let site = TestSite([:])
            for (path, text) in site.files where path != "Content/site.yml" {
                try box.write(text, to: path)
            }
            // Without the file nobody knows the theme's name, and civic is the theme of every site.
            try box.write("name: Civic\nengine: 1", to: "Themes/civic/theme.yml")
            return try await site.build(in: box)
        }
        #expect(
            built.problems == [
                """
                Content/site.yml 0:0+1 site-missing: there is no site.yml in Content
                -> add the file with the site's name, description and address
                """
            ]
        )
    }

    @Test(arguments: [false, true])
    func `a day ahead can be looked at though something is to be checked before`(looksAhead: Bool)
        async throws
    {
        var site = TestSite([
            "Content/data/helplines.yml": """
            line:
              name: Line
              for: Everybody
              phone: "0800 1111"
              verify_by: 2027-01-01
              source: Its site
              confidence: H
            """
        ])
        site.today = "2027-01-02"
        site.looksAhead = looksAhead
        let built = try await site.build()
        #expect(built.report.isPublishable == looksAhead)
        #expect(built.problems.first?.contains("'line' had to be checked by 2027-01-01") == true)
    }

    @Test func `another address must be the whole address of a site`() async throws {
        var site = TestSite([:])
        site.address = "example.org"
        #expect(
            try await site.build().problems == [
                """
                --base-url 0:0+1 base-url: 'example.org' is not the address of a site
                -> write a whole address, such as --base-url https://example.org/preview
                """
            ]
        )
    }
}
