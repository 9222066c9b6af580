extension SiteConfiguration {
    /// Reads site.yml and reports everything that is wrong with it; nil when it cannot be read at all
    /// or has no address.
    static func read(
        _ bytes: [UInt8],
        file: String,
        into diagnostics: inout [Diagnostic]
    ) -> SiteConfiguration? {
        let bytes = PastedText.meant(bytes, in: file, into: &diagnostics)
        guard let node = YAMLReader.read(bytes[...], file: file, into: &diagnostics) else {
            return nil
        }
        var reader = FieldReader()
        let values = reader.values(of: node, as: SiteFields.all, missingAt: Place(file: file))
        let configuration = SiteConfiguration(values, reader: &reader)
        diagnostics += reader.diagnostics
        return configuration
    }

    private init?(_ values: FieldValues, reader: inout FieldReader) {
        name = values.text(SiteFields.name) ?? Located("", at: values.place)
        description = values.text(SiteFields.description)?.value ?? ""
        languages = Language.read(values.records(SiteFields.languages), reader: &reader)
        theme = Self.theme(values)
        contact = values.text(SiteFields.contact)
        audiences = values.table(SiteFields.audiences).map(Term.init)
        topics = values.table(SiteFields.topics).map(Term.init)
        formats = values.table(SiteFields.formats).map(Term.init)
        printRoom = values.text(SiteFields.printRoom)
        districts = values.table(SiteFields.districts).map(Term.init)
        mainMenu = MenuItem.read(SiteFields.mainMenu, of: values, reader: &reader)
        footerMenu = MenuItem.read(SiteFields.footerMenu, of: values, reader: &reader)
        help = values.text(SiteFields.help)
        exit = Exit.read(values, reader: &reader)
        sensitiveTopics = values.texts(SiteFields.sensitiveTopics)
        shelteredAudiences = values.texts(SiteFields.shelteredAudiences)
        policies = Policies(values.record(SiteFields.policies) ?? FieldValues(place: values.place))
        reading = ReadingBudget.read(values)
        exceptions = RuleException.read(values)
        pageSize = values.integer(SiteFields.pageSize) ?? 50
        relatedCount = values.integer(SiteFields.related) ?? 4
        feedLength = values.integer(SiteFields.feed) ?? 20
        (prose, refused) = (reader.prose, values.refused)
        guard let address = Self.address(values, reader: &reader) else { return nil }
        self.address = address
    }

    private static func theme(_ values: FieldValues) -> Located<String> {
        let isRefused = values.refused.contains(SiteFields.theme.name)
        let written = isRefused ? nil : values.text(SiteFields.theme)
        return written ?? Located("", at: values.place)
    }

    private static func address(_ values: FieldValues, reader: inout FieldReader) -> SiteAddress? {
        guard let written = values.text(SiteFields.address) else { return nil }
        let address = SiteAddress(written.value)
        if address == nil { reader.report(.siteAddress(written)) }
        return address
    }

    /// The ids that pages may use because site.yml declares them.
    ///
    /// What was declared wrongly is not held against pages.
    var vocabularies: Vocabularies {
        var vocabularies = Vocabularies()
        vocabularies[.audience] = ids(of: audiences, SiteFields.audiences)
        vocabularies[.topic] = ids(of: topics, SiteFields.topics)
        vocabularies[.format] = ids(of: formats, SiteFields.formats)
        vocabularies[.district] = ids(of: districts, SiteFields.districts)
        return vocabularies
    }

    private func ids(of terms: [Term], _ field: Field) -> [String]? {
        refused.contains(field.name) ? nil : terms.map(\.id.value)
    }
}

extension Diagnostic {
    fileprivate static func siteAddress(_ written: Located<String>) -> Self {
        Diagnostic(
            id: "field-address",
            at: written.place,
            "address: '\(written.value)' is not where a site can be",
            hint:
                "write an address without '..', '//', '?', '#' and '%', such as https://example.org/safety"
        )
    }
}
