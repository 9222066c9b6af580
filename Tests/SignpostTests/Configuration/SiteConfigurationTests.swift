import Testing

@testable import Signpost

struct SiteConfigurationTests {
    private static let least = "name: N\ndescription: D\naddress: https://example.org\n"

    @Test
    func `what is not said has its fallback`() throws {
        let (site, reports) = Reading.site(Self.least)
        let configuration = try #require(site)
        #expect(reports == [])
        #expect(configuration.languages.map(\.code) == ["en"])
        #expect(configuration.theme.value == "civic")
        #expect(configuration.pageSize == 50)
        #expect(configuration.relatedCount == 4)
        #expect(configuration.feedLength == 20)
        #expect(configuration.policies.required == [])
        #expect(configuration.policies.smartPunctuation)
        #expect(configuration.policies.overdueHelplines == .error)
        #expect(configuration.contact == nil)
        #expect(configuration.help == nil)
    }

    @Test
    func `every field reaches its typed value`() throws {
        let (site, reports) = Reading.site(
            """
            name: Safe
            description: About safety.
            address: https://example.org/safety/
            languages:
              - {code: en, name: English}
              - {code: ur, name: اردو, dir: rtl}
            theme: own
            contact: security@example.org
            audiences: {children: Children}
            topics:
              wifi: Open wi-fi
              ai: {title: AI, summary: Made by machines.}
            districts: {leeds: Leeds}
            menus:
              main:
                - {page: help/index.md}
                - {title: About us, page: about/index.md}
              footer:
                - {title: Police, url: https://police.example.org/}
            help: general
            policies:
              required: [sources]
              raw_html: [about/history]
              smart_punctuation: false
              overdue_helplines: warning
            page_size: 20
            related: 0
            feed: 10
            """
        )
        let configuration = try #require(site)
        #expect(reports == [])
        #expect(configuration.name.value == "Safe")
        #expect(configuration.description == "About safety.")
        #expect(configuration.address.text == "https://example.org/safety")
        #expect(configuration.languages.map(\.direction) == [.leftToRight, .rightToLeft])
        #expect(configuration.theme.value == "own")
        #expect(configuration.contact?.value == "security@example.org")
        #expect(configuration.topics.map(\.id.value) == ["wifi", "ai"])
        #expect(configuration.topics.map(\.title) == ["Open wi-fi", "AI"])
        #expect(configuration.topics.map(\.summary) == [nil, "Made by machines."])
        #expect(configuration.vocabularies[.audience] == ["children"])
        #expect(configuration.vocabularies[.district] == ["leeds"])
        #expect(configuration.mainMenu.map(\.title) == [nil, "About us"])
        #expect(configuration.footerMenu.map(\.title) == ["Police"])
        #expect(configuration.help?.value == "general")
        #expect(configuration.policies.required == ["sources"])
        #expect(configuration.policies.rawHTML.map(\.value) == ["about/history"])
        #expect(!configuration.policies.smartPunctuation)
        #expect(configuration.policies.overdueHelplines == .warning)
        #expect(configuration.pageSize == 20)
        #expect(configuration.relatedCount == 0)
        #expect(configuration.feedLength == 10)
    }

    @Test(
        arguments: [
            ("https://example.org", "https://example.org", ""),
            ("https://example.org/", "https://example.org", ""),
            ("http://localhost:8000/a/b/", "http://localhost:8000", "/a/b"),
        ]
    )
    func `an address is split into origin and path`(text: String, origin: String, path: String) {
        let address = SiteAddress(text)
        #expect(address?.origin == origin)
        #expect(address?.path == path)
        #expect(address?.text == origin + path)
    }

    @Test(
        arguments: [
            "example.org", "ftp://example.org", "https://", "https://example.org/../up",
            "https://example.org/./a", "https://example.org//a", "https://example.org/?a",
            "https://example.org/#a", "https://example.org/%2e%2e", "https://user@example.org",
            "https://example.org:99999", "https://exa mple.org", "https://example.org/\"",
        ]
    )
    func `an address where no site can be is refused`(text: String) {
        #expect(SiteAddress(text) == nil)
    }

    @Test
    func `a site without an address has no configuration`() {
        let (site, reports) = Reading.site(
            "name: N\ndescription: D\naddress: https://example.org/../x\n"
        )
        #expect(site == nil)
        #expect(
            reports == [
                """
                3:10+24 field-address: address: 'https://example.org/../x' is not where a site can be
                -> write an address without '..', '//', '?', '#' and '%', such as https://example.org/safety
                """
            ]
        )
        #expect(
            Reading.site("").reports.map { $0.prefix(20) }
                == Array(repeating: "0:0+1 field-missing:", count: 3)
        )
    }
}
