import Testing

@testable import Signpost

/// Two claims to one address are one mistake: nothing is said of the files that would be written twice.
struct AddressTests {
    @Test(
        arguments: [
            ("b.md", "aliases: [/a/]", ["Content/b.md:5 address-taken"]),
            ("a/index.md", "", ["Content/a/index.md:0 address-taken"]),
            ("a-z.md", "", ["Content/a-z.md:0 address-taken"]),
            ("b.md", "aliases: [/feed.xml]", ["Content/b.md:5 address-taken"]),
            ("b.md", "aliases: [/feed.xml/old/]", ["Content/b.md:5 address-taken"]),
            ("a.en.md", "", ["Content/a.md:0 address-taken"]),
            ("❤️.md", "", ["Content/❤️.md:0 address-empty"]),
        ]
    )
    func `an address that is taken is told once`(
        path: String,
        lines: String,
        mistakes: [String]
    ) async throws {
        let site = TestSite([
            "Content/a.md": TestSite.page("A"), "Content/\(path)": TestSite.page("B", lines),
        ])
        #expect(try await site.build().mistakes == mistakes)
    }
}
