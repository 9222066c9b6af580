import Testing

@testable import Signpost

struct LifecycleTests {
    @Test(
        arguments: [
            ("", "live"),
            ("published: 2026-11-23", "live"),
            ("published: 2026-11-24", "scheduled 2026-11-24"),
            ("expires: 2026-11-24", "live"),
            ("expires: 2026-11-23", "expired 2026-11-23"),
            ("published: 2026-01-01\nexpires: 2026-11-22", "expired 2026-11-22"),
            ("draft: true", "draft"),
            ("draft: true\npublished: 2026-11-24", "draft"),
            ("draft: true\nexpires: 2026-11-23", "expired 2026-11-23"),
        ]
    )
    func `a page is public from its first day until the day before its last`(
        lines: String,
        fate: String
    ) throws {
        let routed = try Routed([
            "index.md": TestSite.page("Home"), "a.md": TestSite.page("A", lines),
        ])
        #expect(routed.diagnostics.isEmpty)
        let withheld = routed.withheld[SourcePath("a.md")]
        #expect((withheld ?? .live).words == fate)
        #expect((routed.addresses["a.md"] != nil) == (fate == "live"))
    }

    @Test func `after its last day its address does what its editor wrote, but for a draft`() throws
    {
        let over = "expires: 2026-11-23\nafter: {page: index.md, then: "
        let routed = try Routed([
            "index.md": TestSite.page("Home"), "a.md": TestSite.page("A", over + "archive}"),
            "b.md": TestSite.page("B", over + "redirect}"),
            "c.md": TestSite.page("C", over + "archive}\ndraft: true"),
        ])
        #expect(routed.addresses == ["index.md": "/", "a.md": "/a/"])
        #expect(routed.routed.moved.map(\.permalink.path) == ["/b/"])
        #expect(
            routed.withheld.mapValues(\.words).values.sorted() == [
                "expired 2026-11-23", "moved 2026-11-23",
            ]
        )
    }

    @Test func `a draft is shown to those who ask, an expired page to nobody`() throws {
        let routed = try Routed(
            [
                "index.md": TestSite.page("Home"), "a.md": TestSite.page("A", "draft: true"),
                "b.md": TestSite.page("B", "expires: 2020-01-01"),
                "c.md": TestSite.page("C", "published: 2027-01-01"),
            ],
            showsDrafts: true
        )
        #expect(routed.addresses.keys.sorted() == ["a.md", "index.md"])
    }
}

extension Lifecycle {
    fileprivate var words: String {
        switch self {
        case .live: "live"
        case .draft: "draft"
        case .scheduled(let date): "scheduled \(date.iso)"
        case .expired(let date): "expired \(date.iso)"
        case .archived(let date): "archived \(date.iso)"
        case .moved(let date): "moved \(date.iso)"
        }
    }
}
