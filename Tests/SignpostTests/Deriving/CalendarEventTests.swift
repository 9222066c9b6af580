import Testing

@testable import Signpost

/// Events as calendar programs take them over.
struct CalendarEventTests {
    private static let event = TestSite.page(
        "Day; of, all\\things",
        type: "event",
        "start: 2027-02-28\nvenue: Leeds\nreview_by: 2027-01-01\nowner: A\nupdated: 2026-11-20"
    )

    @Test func `an event has a calendar file beside its page`() async throws {
        let built = try await TestSite(["Content/events/Big day.md": Self.event]).build()
        #expect(built.problems == ["Content/events/index.md 0:0+1 \(Self.noIndex)"])
        let text = try #require(built.files["events/big-day/big-day.ics"])
        #expect(
            text.replacing("\r\n", with: "\n") == #"""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Signpost//Signpost//EN
                BEGIN:VEVENT
                UID:events/big-day@example.org
                DTSTAMP:20261120T000000Z
                DTSTART;VALUE=DATE:20270228
                DTEND;VALUE=DATE:20270301
                SUMMARY:Day\; of\, all\\things
                DESCRIPTION:About Day\; of\, all\\things.
                LOCATION:Leeds
                URL:https://example.org/events/big-day/
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR

                """#
        )
        #expect(text.utf8.count { $0 == 13 } == text.utf8.count { $0 == 10 })
    }

    private static let noIndex = """
        warning section-without-index: the folder has pages but no index.md, so it gets a plain list as its page
        -> add the file with a title and a summary of the section
        """

    @Test
    func
        `the last day of several is the day before the end, and a day that is not certain is tentative`()
        throws
    {
        let text = try Self.file { _ in }
        #expect(text.contains("DTSTART;VALUE=DATE:20271230\r\nDTEND;VALUE=DATE:20280102\r\n"))
        #expect(text.contains("STATUS:TENTATIVE\r\n"))
    }

    @Test(arguments: ["a", "ü", "👍", "ab👍ü"])
    func `no line is longer than 75 bytes, and no letter is cut`(letters: String) throws {
        let summary = String(repeating: letters, count: 200)
        let text = try Self.file { $0 = summary }
        let lines = text.components("\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(text.replacing("\r\n ", with: "").contains("DESCRIPTION:\(summary)\r\n"))
    }

    @Test func `a new line in a value is written as one`() throws {
        #expect(try Self.file { $0 = "a\nb\r\nc" }.contains("DESCRIPTION:a\\nb\\nc\r\n"))
    }

    @Test func `an event that must be discreet leaves no trace in a calendar`() async throws {
        let page = Self.event.replacing("type: event", with: "type: event\nsensitive: true")
        let built = try await TestSite(["Content/day.md": page].merging(Discreet.basis) { $1 })
            .build()
        #expect(built.problems == [])
        #expect(built.files.keys.filter { $0.hasSuffix(".ics") } == [])
    }

    @Test func `a file of the same name beside the page is told`() async throws {
        let page = Self.event.replacing("type: event", with: "type: event\nslug: day")
        let other = TestSite.page("Other", "aliases: [/day/day.ics]")
        let site = TestSite(["Content/day.md": page, "Content/other.md": other])
        #expect(try await site.build().mistakes == ["Content/other.md:5 address-taken"])
    }

    private static func file(_ change: (inout String) -> Void) throws -> String {
        var summary = "b"
        change(&summary)
        let first = try #require(CalendarDate("2027-12-30"))
        let last = try #require(CalendarDate("2028-01-01"))
        let event = CalendarEvent(
            id: "a@b",
            title: "a",
            summary: summary,
            venue: "c",
            url: "https://b/a/",
            first: first,
            last: last,
            isConfirmed: false,
            changed: first
        )
        return String(decoding: CalendarEvent.file(of: [event]), as: UTF8.self)
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [Substring] {
        var found: [Substring] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            found.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return found + [rest]
    }
}
