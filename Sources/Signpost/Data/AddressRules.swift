/// Which addresses of others a page may name.
struct AddressRules: Sendable {
    /// Web addresses that were given up.
    let retired: [RetiredAddress]
    /// E-mail addresses of helplines and of the site itself, in small letters.
    private let emails: Set<String>

    static let none = AddressRules(retired: [], emails: [])

    init(retired: [RetiredAddress], emails: [String]) {
        self.retired = retired
        self.emails = Set(emails.map { $0.lowercased() })
    }

    /// Everything that is wrong with an address of the web; a fix begins at `start`, where `http` stands.
    func check(
        _ url: String,
        at place: Place,
        start: Place? = nil,
        into diagnostics: inout [Diagnostic]
    ) {
        let scheme = url.prefix(7).lowercased()
        guard scheme.hasPrefix("http") else { return }
        if let old = retired(url) {
            diagnostics.append(.retired(url, old, at: place))
        } else if url.mayTrack, let tracked = TrackedAddress(url) {
            diagnostics.append(.tracked(url, tracked, at: place, start: start))
        } else if scheme == "http://" {
            diagnostics.append(.insecure(url, at: place, start: start))
        }
    }

    /// Addresses of the web that stand in fields; a source is cited as it was read, with or without `https`.
    func check(
        _ fields: [Located<String>],
        citedAt cited: Set<Place> = [],
        into diagnostics: inout [Diagnostic]
    ) {
        for field in fields {
            if let old = retired(field.value) {
                diagnostics.append(.retired(field.value, old, at: field.place))
            } else if field.value.mayTrack, let tracked = TrackedAddress(field.value) {
                let start = field.place(of: 0..<1)
                diagnostics.append(.tracked(field.value, tracked, at: field.place, start: start))
            } else if field.value.lowercased().hasPrefix("http://"), !cited.contains(field.place) {
                let start = field.place(of: 0..<1)
                diagnostics.append(.insecure(field.value, at: field.place, start: start))
            }
        }
    }

    private func retired(_ url: String) -> RetiredAddress? {
        guard !retired.isEmpty else { return nil }
        let address = WebAddress(url)
        return retired.first { $0.covers(address) }
    }

    /// Reports e-mail addresses in fields that nobody keeps up to date.
    func checkEmails(in fields: [Located<String>], into diagnostics: inout [Diagnostic]) {
        for field in fields {
            for email in EmailAddresses.find(in: field.value) where !isKnown(email) {
                let place = field.value.firstRange(of: email).map { range in
                    let start = String(field.value[..<range.lowerBound]).columns
                    return field.place(of: start..<start + email.columns)
                }
                diagnostics.append(.rawEmail(email, at: place ?? field.place))
            }
        }
    }

    /// The addresses to which a link writes and that nobody keeps up to date.
    ///
    /// It may write to several, and give a subject behind a question mark.
    func rawEmails(in url: String) -> [String] {
        guard url.prefix(7).lowercased() == "mailto:" else { return [] }
        return url.dropFirst(7).prefix { $0 != "?" }.split(separator: ",")
            .map { PercentEncoding.decode($0) ?? String($0) }
            .filter { !isKnown($0) && !EmailAddresses.isExample($0) }
    }

    func isKnown(_ email: String) -> Bool { emails.contains(email.lowercased()) }
}

extension String {
    /// Whether an address has a question mark, or comes from a service that needs none.
    var mayTrack: Bool {
        utf8.contains(UInt8(ascii: "?")) || contains("urldefense") || contains("mimecast")
    }
}
