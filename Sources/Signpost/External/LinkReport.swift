/// What is wrong with links to other sites, once their servers were asked.
public struct LinkReport: Sendable {
    /// The rules that can be told broken only after servers were asked.
    static let rules: Set<String> = ["link-dead", "link-moved", "link-circle"]

    /// A warning for every place at which somebody should look.
    public let diagnostics: [Diagnostic]
    /// The addresses of which nobody can tell, with the reason.
    public let unclear: [(url: String, reason: String)]
    /// Whether no server was found at all, so that nothing was found out.
    public let isOffline: Bool

    /// Judges links by the answers of servers.
    public init(_ links: [ExternalLink], _ answers: [String: ServerAnswer]) {
        isOffline = Self.isOffline(answers)
        if isOffline {
            (diagnostics, unclear) = ([.offline(answers.count)], [])
            return
        }
        var diagnostics: [Diagnostic] = []
        var unclear: [(url: String, reason: String)] = []
        for link in links {
            let verdict = LinkVerdict(link.url, answers)
            if case .unclear(let reason) = verdict { unclear.append((link.url, reason)) }
            diagnostics += link.places.compactMap { .external(link.url, verdict, at: $0) }
        }
        self.diagnostics = diagnostics.sorted()
        self.unclear = unclear
    }
}

extension LinkReport {
    /// Servers of so many addresses do not vanish at once: this computer does not find any.
    private static let fewestToTell = 3

    private static func isOffline(_ answers: [String: ServerAnswer]) -> Bool {
        answers.count >= fewestToTell && answers.values.allSatisfy { $0 == .noHost }
    }
}

extension Diagnostic {
    fileprivate static func offline(_ count: Int) -> Self {
        Diagnostic(
            id: "external-offline",
            at: Place(file: "--external"),
            "none of \(count) addresses has a server that this computer can find",
            hint: "see whether it can reach other sites at all, and ask again"
        )
    }

    /// Warnings, because a server of others must not keep a page from being published.
    fileprivate static func external(_ url: String, _ verdict: LinkVerdict, at place: Place)
        -> Self?
    {
        switch verdict {
        case .fine, .unclear: nil
        case .dead(let reason): .dead(url, reason, at: place)
        case .moved(let address): .moved(url, to: address, at: place)
        case .circle:
            Diagnostic(
                .warning,
                id: "link-circle",
                at: place,
                "'\(url)' leads from one address to the next and never arrives",
                hint: "open it in a browser, and write the address that you arrive at"
            )
        }
    }

    private static func dead(_ url: String, _ reason: String, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "link-dead",
            at: place,
            "the page at '\(url)' is gone: \(reason)",
            hint: "look for its new address, or take the link out"
        )
    }

    private static func moved(_ url: String, to address: String, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "link-moved",
            at: place,
            "the page at '\(url)' has moved for good",
            hint: "open it, and if it is still the right one write \(address)"
        )
    }
}

extension Diagnostic {
    /// There is nothing to ask with.
    public static var curlMissing: Self {
        Diagnostic(
            id: "external-curl",
            at: Place(file: "--external"),
            "there is no program 'curl' to ask other servers with",
            hint: "on Debian and Ubuntu: apt-get install curl; elsewhere install curl"
        )
    }

    /// The answers could not be kept.
    public static var ledgerUnwritable: Self {
        Diagnostic(
            .warning,
            id: "external-unkept",
            at: Place(file: LinkLedger.file),
            "the answers of other servers cannot be kept, so all are asked again next time",
            hint: "allow writing to the folder"
        )
    }
}
