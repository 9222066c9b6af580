import Testing

@testable import Signpost

/// Events leave the front page when they are over, and go to the end of their own list.
struct EventTests {
    private static let layout = """
        {{#coming_events}}
        next {{title}} {{url}} {{start.text}}{{#end}} to {{text}}{{/end}}{{#date_open}} open{{/date_open}}
        {{/coming_events}}
        {{#children}}
        child {{title}}
        {{/children}}
        {{#past}}
        past {{title}}
        {{/past}}
        {{#page.start}}when {{iso}}{{/page.start}}
        {{#page.event_over}}over{{/page.event_over}}
        {{#page.calendar_url}}calendar {{page.calendar_url}}{{/page.calendar_url}}

        """

    private static func event(_ name: String, _ more: String) -> String {
        TestSite.page(
            name,
            type: "event",
            "venue: Leeds\nreview_by: 2030-01-01\nowner: A\n\(more)"
        )
    }

    private static func files(on day: String) async throws -> [String: String] {
        let pages = [
            "Themes/plain/layouts/page.mustache": layout,
            "Content/events/index.md": TestSite.page("Events", type: "section", "sort: start"),
            "Content/events/a.md": event("Later", "start: 2027-03-01"),
            "Content/events/b.md": event("Sooner", "start: 2027-02-01\nend: 2027-02-03"),
            "Content/events/c.md": event("Old", "start: 2026-01-01"),
            "Content/events/d.md": event("Older", "start: 2025-01-01"),
            "Content/events/e.md": event("Open", "start: 2027-02-02\ndate_confirmed: false"),
            "Content/events/f.md": event("Secret", "start: 2027-02-02\nsensitive: true"),
            "Content/events/g.md": TestSite.page("No event"),
            "Content/events/h.md": event("Last", "start: 2028-02-02"),
        ]
        var site = TestSite(pages.merging(Discreet.basis) { $1 })
        site.today = day
        let built = try await site.build()
        #expect(built.mistakes.filter { !$0.hasSuffix(" event-past") } == [])
        return built.files.mapValues { text in
            text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
                .joined(separator: "\n")
        }
    }

    @Test func `the home page announces the next three, the soonest first`() async throws {
        #expect(
            try await Self.files(on: "2026-11-23")["index.html"] == """
                next Sooner /events/b/ 1 February 2027 to 3 February 2027
                next Open /events/e/ 2 February 2027 open
                next Later /events/a/ 1 March 2027
                child Events
                """
        )
    }

    @Test func `an event stays on the home page until its last day is over`() async throws {
        let last = try await Self.files(on: "2027-02-03")["index.html"]
        #expect(last?.hasPrefix("next Sooner") == true)
        let after = try await Self.files(on: "2027-02-04")["index.html"]
        #expect(
            after
                == "next Later /events/a/ 1 March 2027\nnext Last /events/h/ 2 February 2028\nchild Events"
        )
    }

    @Test func `without an event to come the home page announces none`() async throws {
        #expect(try await Self.files(on: "2028-02-03")["index.html"] == "child Events")
    }

    @Test func `the list of events has those to come first, and those that are over by themselves`()
        async throws
    {
        #expect(
            try await Self.files(on: "2027-02-03")["events/index.html"] == """
                child Sooner
                child Later
                child Last
                child No event
                past Open
                past Secret
                past Old
                past Older
                """
        )
    }

    @Test func `the page of an event that is over says so and offers no calendar file`()
        async throws
    {
        let before = try await Self.files(on: "2027-03-01")["events/a/index.html"]
        #expect(before == "when 2027-03-01\ncalendar /events/a/a.ics")
        let after = try await Self.files(on: "2027-03-02")
        #expect(after["events/a/index.html"] == "when 2027-03-01\nover")
        #expect(after["events/a/a.ics"] != nil)
    }
}
