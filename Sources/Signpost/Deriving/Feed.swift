/// A list of the newest pages for feed readers, as Atom and as JSON Feed.
struct Feed: Sendable {
    let title: String
    /// The absolute address of the page that the feed follows.
    let home: String
    /// The absolute address of the Atom document.
    let address: String
    /// Newest first.
    let entries: [Entry]

    struct Entry: Sendable {
        let title: String
        let summary: String
        /// Absolute; it is the entry's identity, too.
        let url: String
        let published: CalendarDate
        let updated: CalendarDate
    }

    /// The Atom document (RFC 4287).
    func atom() -> [UInt8] {
        var xml = XML()
        xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom"]) { feed in
            feed.element("title", text: title)
            feed.element("id", text: address)
            feed.element("link", ["rel": "self", "type": "application/atom+xml", "href": address])
            feed.element("link", ["rel": "alternate", "type": "text/html", "href": home])
            feed.element("updated", text: updated.map(Self.time) ?? "1970-01-01T00:00:00Z")
            feed.element("author") { $0.element("name", text: title) }
            for entry in entries { Self.write(entry, to: &feed) }
        }
        return xml.bytes
    }

    private static func write(_ entry: Entry, to xml: inout XML) {
        xml.element("entry") { xml in
            xml.element("title", text: entry.title)
            xml.element("id", text: entry.url)
            xml.element("link", ["rel": "alternate", "type": "text/html", "href": entry.url])
            xml.element("published", text: time(entry.published))
            xml.element("updated", text: time(entry.updated))
            xml.element("summary", text: entry.summary)
        }
    }

    /// The day of the newest entry; the format wants a day even where there is none.
    private var updated: CalendarDate? { entries.map(\.updated).max() }

    /// The start of a day in UTC, as RFC 3339 wants it.
    private static func time(_ date: CalendarDate) -> String {
        "\(date.iso)T00:00:00Z"
    }

    /// The JSON Feed document, version 1.1; `address` is its own absolute address.
    func json(at address: String) -> [UInt8] {
        var json = JSONText()
        json.object { feed in
            feed.member("version", "https://jsonfeed.org/version/1.1")
            feed.member("title", title)
            feed.member("home_page_url", home)
            feed.member("feed_url", address)
            feed.array("items", entries) { item, entry in
                item.member("id", entry.url)
                item.member("url", entry.url)
                item.member("title", entry.title)
                item.member("summary", entry.summary)
                item.member("content_text", entry.summary)
                item.member("date_published", Self.time(entry.published))
                item.member("date_modified", Self.time(entry.updated))
            }
        }
        return json.bytes
    }
}
