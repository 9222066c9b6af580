/// The list of addresses for search engines (sitemaps.org, version 0.9).
struct Sitemap: Sendable {
    /// In the order of their addresses.
    let entries: [Entry]

    struct Entry: Sendable {
        /// Absolute.
        let url: String
        /// The day the front matter gives as updated or published; nil says nothing.
        let lastModified: CalendarDate?
    }

    func bytes() -> [UInt8] {
        var xml = XML()
        xml.element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { set in
            for entry in entries {
                set.element("url") { url in
                    url.element("loc", text: entry.url)
                    if let date = entry.lastModified { url.element("lastmod", text: date.iso) }
                }
            }
        }
        return xml.bytes
    }
}
