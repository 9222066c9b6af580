/// An event as a file that calendar programs take over (iCalendar, RFC 5545).
struct CalendarEvent: Sendable {
    /// Stays the same for ever, so that a later file replaces the event and does not double it.
    let id: String
    let title: String
    let summary: String
    let venue: String
    let url: String
    let first: CalendarDate
    let last: CalendarDate
    let isConfirmed: Bool
    /// The day on which the page last changed.
    let changed: CalendarDate

    /// A file with some events.
    static func file(of events: [CalendarEvent]) -> [UInt8] {
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Signpost//Signpost//EN"]
        return (head + events.flatMap(\.lines) + ["END:VCALENDAR"]).flatMap(folded)
    }

    private var lines: [String] {
        [
            "BEGIN:VEVENT",
            "UID:\(Self.escape(id))",
            "DTSTAMP:\(Self.day(changed))T000000Z",
            "DTSTART;VALUE=DATE:\(Self.day(first))",
            // The first day on which the event is no more.
            "DTEND;VALUE=DATE:\(Self.day(last.next))",
            "SUMMARY:\(Self.escape(title))",
            "DESCRIPTION:\(Self.escape(summary))",
            venue.isEmpty ? nil : "LOCATION:\(Self.escape(venue))",
            "URL:\(url)",
            "STATUS:\(isConfirmed ? "CONFIRMED" : "TENTATIVE")",
            // A day to know of, not an appointment that fills the day.
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ].compactMap(\.self)
    }

    private static func day(_ date: CalendarDate) -> String { date.iso.filter { $0 != "-" } }

    /// Text as a value (section 3.3.11).
    private static func escape(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\", ";", ",": escaped += "\\\(character)"
            case "\n", "\r\n", "\r": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// A line cut into pieces of at most 75 bytes, each but the first behind a space (section 3.1); no letter is cut.
    private static func folded(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var width = 0
        for scalar in line.unicodeScalars {
            let piece = Array(String(scalar).utf8)
            if width + piece.count > 75 {
                bytes += "\r\n ".utf8
                width = 1
            }
            bytes += piece
            width += piece.count
        }
        return bytes + "\r\n".utf8
    }
}

extension CalendarEvent {
    /// The file of a page that is about an event, and its path in the site.
    static func all(of site: Site) -> [(path: String, bytes: [UInt8])] {
        site.pages.compactMap { page in
            guard let calendar = site.calendar(of: page), let event = page.fields.event,
                let start = event.start?.value
            else { return nil }
            let fields = page.fields
            let entry = CalendarEvent(
                id: page.permalink.parts.joined(separator: "/") + "@"
                    + site.configuration.address.host,
                title: fields.title.value,
                summary: fields.summary.value,
                venue: event.venue,
                url: site.canonical(page.permalink),
                first: start,
                last: event.lastDay ?? start,
                isConfirmed: event.isConfirmed,
                changed: (fields.updated ?? fields.published)?.value ?? start
            )
            return (calendar.file, file(of: [entry]))
        }
    }
}
