import Testing

@testable import Signpost

/// Words of links that say nothing, or only an address, to somebody who hears them alone.
struct LinkWordsTests {
    private static func rules(_ words: String) async throws -> [String] {
        let body = "See [\(words)](https://report.test/2018)."
        let site = TestSite(["Content/a.md": TestSite.page("A", body: body)])
        return try await site.build().report.diagnostics.map(\.id).filter { $0.hasPrefix("link-") }
    }

    @Test(arguments: [
        "Click here", "Click here to read the report", "Press here for help",
        "Read more about it here", "Read the report (here).", "Report it HERE",
    ])
    func `a text that begins with 'click here' or ends in 'here' is vague`(words: String)
        async throws
    {
        #expect(try await Self.rules(words) == ["link-vague"])
    }

    @Test(arguments: [
        "You are here", "Who works here", "Click fraud and you", "There, where we help",
    ])
    func `a 'here' that is a place is none of them`(words: String) async throws {
        #expect(try await Self.rules(words) == [])
    }

    @Test(arguments: [
        "www.example.org", "WWW.example.org", "https://example.org", "HTTP://example.org",
        "example.org/report",
    ])
    func `an address is no text for a link`(words: String) async throws {
        #expect(try await Self.rules(words) == ["link-bare"])
    }

    @Test(arguments: ["example.org", "Either/or", "Report No. 1/2018 of the school"])
    func `the name of a site is no address`(words: String) async throws {
        #expect(try await Self.rules(words) == [])
    }
}
