internal import CommonMark

/// Whether the words of links say where they lead, also to somebody who hears them without the text around.
struct LinkTextCheck {
    let links: [Link]
    let findings: Findings
    let isEnglish: Bool

    func diagnostics() -> [Diagnostic] {
        var known: [UInt64: String] = [:]
        return links.compactMap { link in
            let place = findings.place(link.span)
            let text = WordCutter.key(of: link.text)
            if isEnglish, EnglishWords.vagueLinks.contains(text) { return .vague(link, at: place) }
            if Self.isAddress(link.text) { return .bareAddress(link, at: place) }
            let first = known[text] ?? link.url
            known[text] = first
            return first == link.url ? nil : .sameWords(link, as: first, at: place)
        }
    }

    /// Whether the text is an address with more than the name of its host.
    private static func isAddress(_ text: String) -> Bool {
        if text.hasPrefix("http://") || text.hasPrefix("https://") { return true }
        return text.hasPrefix("www.") && text.utf8.contains(UInt8(ascii: "/"))
    }
}

extension Diagnostic {
    fileprivate static func vague(_ link: Link, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "link-vague",
            at: place,
            "'\(link.text)' does not say where the link leads",
            hint: "make the name of the page, or what it helps with, the words of the link"
        )
    }

    fileprivate static func bareAddress(_ link: Link, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "link-bare",
            at: place,
            "the words of the link are its address, '\(link.text)', which a screen reader spells",
            hint: "write what is there, such as [the name of the page](\(link.url))"
        )
    }

    fileprivate static func sameWords(_ link: Link, as first: String, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "link-same-words",
            at: place,
            "'\(link.text)' leads to '\(link.url)', but the same words lead to '\(first)' above",
            hint: "say in the words of each link where it leads"
        )
    }
}
