extension SiteConfiguration.MenuItem {
    static let fields = FieldSet(owner: "a menu item", fields: [title, page, url])

    private static let title = Field(
        "title",
        .line(max: 60),
        help: "The words of the link; the title of the page when absent."
    )
    private static let page = Field(
        "page",
        .pagePath,
        help: "The path, from Content, of the page to go to."
    )
    private static let url = Field("url", .webAddress, help: "An address on another site.")

    /// Reads the lines of a menu; each leads either to a page or to an address.
    static func read(
        _ menu: Field,
        of site: FieldValues,
        reader: inout FieldReader
    ) -> [Self] {
        let records = site.record(SiteFields.menus)?.records(menu) ?? []
        return records.compactMap { values in
            let title = values.text(Self.title)?.value
            // What was written wrongly was reported, and is not missing as well.
            guard values.refused.isDisjoint(with: ["title", "page", "url"]) else { return nil }
            switch (values.text(page), values.text(url)) {
            case (let page?, nil): return Self(title: title, target: .page(page))
            case (nil, let url?) where title != nil: return Self(title: title, target: .url(url))
            case (nil, let url?): reader.report(.menuTitle(at: url.place))
            case (_?, let url?): reader.report(.menuTargets(at: url.place))
            case (nil, nil): reader.report(.menuTarget(at: values.place))
            }
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func menuTargets(at place: Place) -> Self {
        Diagnostic(
            id: "menu-target",
            at: place,
            "a menu item has both a 'page' and a 'url'",
            hint: "keep 'page' for a page of this site, or 'url' for an address on another site"
        )
    }

    fileprivate static func menuTarget(at place: Place) -> Self {
        Diagnostic(
            id: "menu-target",
            at: place,
            "a menu item has neither a 'page' nor a 'url'",
            hint: "write 'page' with the path of a page, or 'url' with an address on another site"
        )
    }

    fileprivate static func menuTitle(at place: Place) -> Self {
        Diagnostic(
            id: "menu-title",
            at: place,
            "a menu item with a 'url' has no 'title'",
            hint: "add a 'title' with the words of the link"
        )
    }
}
