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

    /// Everything that is wrong with an address to which `text` leads; a fix begins at `start`, where `http` stands.
    ///
    /// An e-mail address that stands in the text is found there.
    func check(
        _ url: String,
        of text: String,
        at place: Place,
        start: Place? = nil,
        into diagnostics: inout [Diagnostic]
    ) {
        let scheme = url.prefix(7).lowercased()
        if scheme == "mailto:" {
            return checkMail(url.dropFirst(7), of: text, at: place, into: &diagnostics)
        }
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

    /// A link may write to several, and give a subject behind a question mark.
    private func checkMail(
        _ rest: Substring,
        of text: String,
        at place: Place,
        into diagnostics: inout [Diagnostic]
    ) {
        for email in rest.prefix(while: { $0 != "?" }).split(separator: ",") {
            let email = PercentEncoding.decode(email) ?? String(email)
            if !isKnown(email), !EmailAddresses.isExample(email), !text.contains(email) {
                diagnostics.append(.rawEmail(email, at: place))
            }
        }
    }

    func isKnown(_ email: String) -> Bool { emails.contains(email.lowercased()) }
}

extension String {
    /// Whether an address has a question mark, or comes from a service that needs none.
    var mayTrack: Bool {
        utf8.contains(UInt8(ascii: "?")) || contains("urldefense") || contains("mimecast")
    }
}
