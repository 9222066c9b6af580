/// The files that machines read: feeds, the sitemap, robots.txt, the web manifest, security.txt and redirects.
struct SiteFiles: Sendable {
    let site: Site
    let theme: Theme
    /// The generated pages that search engines may know.
    let generated: [Permalink]

    /// Each file by its path.
    func all() -> [(path: String, bytes: [UInt8])] {
        let address = site.configuration.address.text
        let whole = feed(
            of: Array(site.pages.indices),
            titled: site.configuration.name.value,
            home: "/",
            at: "/feed.xml"
        )
        var files: [(String, [UInt8])] = [
            ("feed.xml", whole.atom()),
            ("feed.json", whole.json(at: address + "/feed.json")),
            ("sitemap.xml", sitemap.bytes()),
            (
                "robots.txt",
                Array("User-agent: *\nAllow: /\nSitemap: \(address)/sitemap.xml\n".utf8)
            ),
            ("manifest.webmanifest", manifest),
        ]
        if let news { files.append(("news/feed.xml", news.atom())) }
        if let security { files.append((".well-known/security.txt", security)) }
        if !site.redirects.isEmpty { files.append(("_redirects", redirects)) }
        return files + CalendarEvent.all(of: site)
    }

    /// The feed of the news section, if there is one.
    private var news: Feed? {
        let language = site.configuration.languages[0].code
        let key = PageKey(folder: "news", name: "index", language: language)
        guard let number = site.number(of: key) else { return nil }
        let section = site.pages[number]
        return feed(
            of: site.pages.indices.filter { (site.pages[$0].key.folder + "/").hasPrefix("news/") },
            titled: "\(section.fields.title.value) - \(site.configuration.name.value)",
            home: section.permalink.path,
            at: "/news/feed.xml"
        )
    }

    /// The newest dated pages of the main language; a feed reader shows titles to whoever looks on,
    /// so pages that must be discreet are left out.
    private func feed(of numbers: [Int], titled title: String, home: String, at path: String)
        -> Feed
    {
        let language = site.configuration.languages[0].code
        let shown = numbers.filter {
            site.pages[$0].key.language == language && !site.isSensitive($0)
                && !site.isUnlisted($0)
        }
        let entries = shown.compactMap { entry(site.pages[$0]) }
        let newest = entries.sorted { ($1.published, $0.url) < ($0.published, $1.url) }
        let address = site.configuration.address.text
        return Feed(
            title: title,
            home: address + home,
            address: address + path,
            entries: Array(newest.prefix(site.configuration.feedLength))
        )
    }

    private func entry(_ page: Page) -> Feed.Entry? {
        guard let published = page.fields.published?.value else { return nil }
        return Feed.Entry(
            title: page.fields.title.value,
            summary: page.fields.summary.value,
            url: site.canonical(page.permalink),
            published: published,
            updated: max(published, page.fields.updated?.value ?? published)
        )
    }

    private var sitemap: Sitemap {
        let listed = site.pages.indices.filter { !site.isUnlisted($0) }
        let pages = listed.map { site.pages[$0] }.map { page in
            (page.permalink, (page.fields.updated ?? page.fields.published)?.value)
        }
        let all = pages + generated.map { ($0, nil) }
        return Sitemap(
            entries: all.sorted { $0.0 < $1.0 }.map {
                Sitemap.Entry(url: site.canonical($0.0), lastModified: $0.1)
            }
        )
    }

    private var manifest: [UInt8] {
        var json = JSONText()
        json.object { manifest in
            manifest.member("name", site.configuration.name.value)
            manifest.member("description", site.configuration.description)
            manifest.member("start_url", site.configuration.basePath)
            manifest.member("display", "browser")
            manifest.member("lang", site.configuration.languages[0].code)
            manifest.member("theme_color", theme.manifest.themeColour)
            manifest.member("background_color", theme.manifest.backgroundColour)
            manifest.array("icons", theme.manifest.icons) { icon, asset in
                icon.member("src", site.configuration.basePath + asset.address)
                icon.member("sizes", asset.size.map { "\($0.width)x\($0.height)" })
            }
        }
        return json.bytes
    }

    /// Whom to tell of a hole in the site's security (RFC 9116), for a year from the build's day.
    private var security: [UInt8]? {
        guard let contact = site.configuration.contact?.value else { return nil }
        let url = contact.contains("@") && !contact.contains(":") ? "mailto:\(contact)" : contact
        let expires = site.today.inAYear
        let canonical = site.configuration.address.text + "/.well-known/security.txt"
        let text = """
            Contact: \(url)
            Expires: \(expires.iso)T00:00:00Z
            Preferred-Languages: \(site.configuration.languages.map(\.code).joined(separator: ", "))
            Canonical: \(canonical)

            """
        return Array(text.utf8)
    }

    /// Redirects as lines of old address, new address and status, which several hosts read.
    private var redirects: [UInt8] {
        let base = site.configuration.address.path
        let lines = site.redirects.sorted { $0.file < $1.file }.map { redirect in
            "\(base)\(redirect.path) \(site.url(redirect.target)) 301\n"
        }
        return Array(lines.joined().utf8)
    }
}

extension CalendarDate {
    /// The same day a year on; 29 February becomes 28 February.
    var inAYear: CalendarDate {
        CalendarDate(year: year + 1, month: month, day: day)
            ?? CalendarDate(year: year + 1, month: month, day: day - 1) ?? self
    }
}
