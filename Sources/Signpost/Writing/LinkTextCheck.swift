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
            if isEnglish, EnglishWords.vagueLinks.contains(text) || link.text.pointsHere {
                return .vague(link, at: place)
            }
            if Self.isAddress(link.text) { return .bareAddress(link, at: place) }
            let first = known[text] ?? link.url
            known[text] = first
            return first == link.url ? nil : .sameWords(link, as: first, at: place)
        }
    }

    /// Whether the text is an address; the name of a host alone, such as 'ncsc.gov.uk', is the name of its site.
    private static func isAddress(_ text: String) -> Bool {
        let start = text.prefix(8).lowercased()
        if ["http://", "https://", "www."].contains(where: start.hasPrefix) { return true }
        guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
        return text.utf8[..<slash].contains(UInt8(ascii: ".")) && !text.utf8.contains { $0 <= 0x20 }
    }
}

extension String {
    /// Whether a text begins with 'click here', or ends in a 'here' that means the link itself.
    ///
    /// Few texts have the word, so that the words of the others are not cut.
    fileprivate var pointsHere: Bool {
        guard utf8.count > 4, containsHere else { return false }
        let words = WordCutter.words(of: self)
        guard words.count > 1 else { return false }
        let isPressed = EnglishWords.presses.contains(words[0])
        if isPressed, EnglishWords.here.contains(words[1]) { return true }
        let last = words.count - 1
        return EnglishWords.here.contains(words[last])
            && !EnglishWords.beforeHere.contains(words[last - 1])
    }

    private var containsHere: Bool {
        var (last, text) = (UInt32(0), self)
        return text.withUTF8 { bytes in
            for byte in bytes {
                last = last << 8 | UInt32(byte | 0x20)
                if last == 0x6865_7265 { return true }  // "here"
            }
            return false
        }
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
