import Testing

/// Whole small sites, each about one behaviour; `UPDATE_EXPECTED=1 swift test` writes what they become.
struct GoldenTests {
    @Test(
        arguments: [
            "sections", "pagination", "taxonomies", "redirects", "languages", "feeds",
            "help-panels", "assets", "related", "a-to-z", "theme-over-theme",
        ]
    )
    func `a site becomes the tree that is expected`(name: String) async throws {
        try await check(Fixture(name: name)) { _ in }
    }

    @Test func `drafts, scheduled and expired pages stay away`() async throws {
        try await check(Fixture(name: "lifecycle")) { _ in }
    }

    @Test func `drafts are shown when somebody asks for them`() async throws {
        try await check(Fixture(name: "drafts")) { $0.showsDrafts = true }
    }

    @Test func `another address with a path moves every link`() async throws {
        try await check(Fixture(name: "base-path")) { $0.address = "https://example.net/safety" }
    }

    private func check(_ fixture: Fixture, _ change: (inout TestSite) -> Void) async throws {
        let sources = try fixture.sources()
        #expect(!sources.isEmpty, "there is no fixture '\(fixture.name)'")
        var site = TestSite(sources)
        change(&site)
        let built = try await site.build()
        #expect(built.problems == [])
        if Fixture.isUpdating { try fixture.update(built.files) }
        expectTree(built.files, equals: try fixture.expected())
    }
}
