extension Diagnostic {
    /// `isShown` is whether the words of the link stay on the page where it leads nowhere.
    static func deadLink(
        _ url: String,
        _ target: LinkTarget,
        isShown: Bool = true,
        at place: Place
    ) -> Self {
        switch target {
        case .withheld(let source, let why):
            Diagnostic(
                why.comesByItself ? .warning : .error,
                id: "link-withheld",
                at: place,
                "the link '\(url)' leads to \(source.inContent), which \(why.phrase)",
                hint: why.comesByItself
                    ? "\(isShown ? "its words are shown without a link" : "it is not shown"); take it out if the page will not be back"
                    : "take the link out until the page is public, or publish the page"
            )
        case .number(let number):
            Diagnostic(
                id: "phone-number",
                at: place,
                "the link '\(url)' holds the number \(number)",
                hint: "write the helpline instead, such as :helpline{id=childline}"
            )
        case .malformed(let reason, let hint):
            Diagnostic(id: "link-malformed", at: place, "the link '\(url)' \(reason)", hint: hint)
        case .missing(let nearest?):
            Diagnostic(
                id: "link-broken",
                at: place,
                "the link '\(url)' leads to no page and no file",
                hint: "did you mean '\(nearest)'?"
            )
        case .missing(nil), .page, .here, .asset, .generated, .elsewhere:
            Diagnostic(
                id: "link-broken",
                at: place,
                "the link '\(url)' leads to no page and no file",
                hint: "write the path to the file from this one, such as ../help/index.md"
            )
        }
    }

    static func deadImage(_ url: String, _ target: LinkTarget, at place: Place) -> Self {
        switch target {
        case .elsewhere:
            Diagnostic(
                id: "image-elsewhere",
                at: place,
                "the picture '\(url)' lies on another site",
                hint: "save the picture beside the page: a reader must not be seen by other sites"
            )
        case .missing(let nearest?):
            Diagnostic(
                id: "image-missing",
                at: place,
                "there is no picture '\(url)'",
                hint: "did you mean '\(nearest)'?"
            )
        case .asset:
            Diagnostic(
                id: "image-kind",
                at: place,
                "'\(url)' is not a picture that browsers show",
                hint: "use an svg, png, jpg, gif, webp or avif file"
            )
        case .page, .here, .withheld:
            Diagnostic(
                id: "image-kind",
                at: place,
                "'\(url)' is a page and not a picture",
                hint:
                    "write the name of an svg, png, jpg, gif, webp or avif file, or link to the page without '!'"
            )
        case .missing(nil), .generated, .number, .malformed:
            Diagnostic(
                id: "image-missing",
                at: place,
                "there is no picture '\(url)'",
                hint: "put the file beside the page and write its name"
            )
        }
    }

    /// Such a page changes with the pages it lists, and so do the places on it.
    static func generatedAnchor(_ url: String, at place: Place) -> Self {
        Diagnostic(
            id: "anchor-broken",
            at: place,
            "the link '\(url)' leads to a place on a page that no file stands behind",
            hint: "take away '#' and what follows it"
        )
    }

    static func deadAnchor(_ reference: AnchorReference, nearest: String?) -> Self {
        Diagnostic(
            id: "anchor-broken",
            at: reference.place,
            "the link '\(reference.url)' leads to '#\(reference.anchor)', which is not on that page",
            hint: nearest.map { "did you mean '#\($0)'?" }
                ?? "link to the page without '#', or to one of its headings"
        )
    }
}

extension Lifecycle {
    /// Whether a day of the calendar, and not an editor, takes the page away.
    ///
    /// Such a page must not stop the whole site on that day: a helpline that changes has to get out.
    var comesByItself: Bool {
        switch self {
        case .scheduled, .expired, .archived, .moved: true
        case .live, .draft: false
        }
    }

    /// Why a page is not public, as it follows "which".
    var phrase: String {
        switch self {
        case .live: "is public"
        case .draft: "is a draft"
        case .scheduled(let date): "appears on \(date.iso)"
        case .expired(let date), .archived(let date), .moved(let date): "expired on \(date.iso)"
        }
    }
}
