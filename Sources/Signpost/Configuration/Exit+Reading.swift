extension SiteConfiguration.Exit {
    static let fields = FieldSet(owner: "the exit", fields: [destination, allowed, page])

    private static let destination = Field(
        "to",
        .webAddress,
        isRequired: true,
        help: "Where Exit this page leads: one of the allowed addresses."
    )
    private static let allowed = Field(
        "allowed",
        .list(.webAddress),
        isRequired: true,
        help: "The addresses that may be chosen: everyday sites that show nothing of their reader."
    )
    private static let page = Field(
        "page",
        .pagePath,
        help: "The path, from Content, of the page that says what leaving cannot hide."
    )

    /// Reads the exit of site.yml; nil only when nothing is written, so that a mistake in it is told once.
    static func read(_ site: FieldValues, reader: inout FieldReader) -> Self? {
        let isRefused = site.refused.contains(SiteFields.exit.name)
        guard let values = site.record(SiteFields.exit) ?? (isRefused ? site : nil) else {
            return nil
        }
        let destination = values.text(Self.destination)
        let allowed = values.texts(Self.allowed)
        let written = [destination].compactMap(\.self) + allowed
        for address in written where !address.value.hasPrefix("https://") {
            reader.report(.openExit(address))
        }
        // An address that was written wrongly may be the one that is meant.
        if let destination, !values.refused.contains(Self.allowed.name),
            destination.value.hasPrefix("https://"),
            !allowed.contains(where: { $0.value == destination.value })
        {
            reader.report(.unknownExit(destination, allowed: allowed.map(\.value)))
        }
        return Self(
            destination: destination ?? Located("", at: values.place),
            page: values.text(Self.page)
        )
    }
}

extension Diagnostic {
    fileprivate static func openExit(_ address: Located<String>) -> Self {
        Diagnostic(
            id: "exit-insecure",
            at: address.place,
            "'\(address.value)' can be read on its way by others in the same network",
            hint: "write an address that begins with https://"
        )
    }

    fileprivate static func unknownExit(_ address: Located<String>, allowed: [String]) -> Self {
        let nearest = Spelling.nearest(to: address.value, in: allowed)
        return Diagnostic(
            id: "exit-unknown",
            at: address.place,
            "'\(address.value)' is not one of the addresses that the exit is allowed to lead to",
            hint: nearest.map { "did you mean '\($0)'?" }
                ?? "choose one below 'allowed', or agree on this one and add it there"
        )
    }
}
