extension Diagnostic {
    static func retired(_ url: String, _ old: RetiredAddress, at place: Place) -> Self {
        Diagnostic(
            id: "link-retired",
            at: place,
            "the address '\(url)' is retired: \(old.reason)"
                + (old.since.map { ", on \($0.iso)" } ?? ""),
            hint: "use instead: \(old.instead)"
        )
    }

    /// `start` is where the address begins in the file, if that is known.
    static func insecure(_ url: String, at place: Place, start: Place?) -> Self {
        let written = String(url.prefix(4))
        return Diagnostic(
            .warning,
            id: "link-insecure",
            at: place,
            "'\(url)' can be read and changed by others on the way to the reader",
            hint: "write https\(url.dropFirst(4)), and open it once",
            fix: start.flatMap { Fix(at: $0, written, written + "s") }
        )
    }

    static func rawEmail(_ email: String, at place: Place) -> Self {
        Diagnostic(
            id: "email-raw",
            at: place,
            "'\(email)' is an e-mail address, and no helpline has it",
            hint:
                "add it to its entry in data/helplines.yml and write :helpline{id=...}; an address that is only an example stands in backticks"
        )
    }
}
