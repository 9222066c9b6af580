extension PageFields {
    /// Reads the front matter of a page and reports everything that is wrong with it.
    ///
    /// What is wrong is left out of the result, so that the page still has an address and a title and
    /// other pages can be checked against it; the diagnostics keep it from being published. The type is what
    /// the front matter says, unless it is known already.
    static func read(
        _ node: YAMLNode,
        as known: ContentType? = nil,
        under rules: PageRules = .none,
        into diagnostics: inout [Diagnostic]
    ) -> PageFields {
        var reader = FieldReader(vocabularies: rules.vocabularies)
        let type = known ?? ContentType(meantBy: node)
        let values = reader.values(
            of: node,
            as: rules.fields(of: type ?? .page, isGuess: type == nil),
            missingAt: Place(file: node.place.file, line: 1)
        )
        let fields = PageFields(type ?? .page, values)
        fields.checkDates(into: &reader)
        fields.checkEnding(into: &reader)
        fields.checkDistrict(into: &reader)
        fields.print?.checkSizes(into: &reader)
        diagnostics += reader.diagnostics
        PhoneNumbers.check(reader.prose, helplines: rules.helplines, into: &diagnostics)
        let cited = Set(fields.sources.compactMap { $0.url?.place })
        rules.addresses.check(reader.addresses, citedAt: cited, into: &diagnostics)
        rules.addresses.checkEmails(in: reader.prose, into: &diagnostics)
        return fields
    }

    /// What a page counts as whose front matter cannot be read at all.
    static func unreadable(in file: String) -> PageFields {
        PageFields(.page, FieldValues(place: Place(file: file, line: 1)))
    }

    /// Whether not even a title could be read, which was reported.
    var isNameless: Bool { title.value.isEmpty }

    private func checkDates(into reader: inout FieldReader) {
        reader.expect(published, "published", notAfter: expires, "expires")
        reader.expect(published, "published", notAfter: updated, "updated")
        reader.expect(published, "published", notAfter: reviewBy, "review_by")
        if case .event(let event) = details {
            reader.expect(event.start, "start", notAfter: event.end, "end")
        }
    }
}

extension PageFields {
    /// A district page stands for its district, so it cannot be about two.
    private func checkDistrict(into reader: inout FieldReader) {
        guard type == .district, districts.count > 1 else { return }
        reader.report(.severalDistricts(districts))
    }
}

extension ContentType {
    /// The type that is written in front matter, or the one that was probably meant.
    init?(meantBy node: YAMLNode) {
        guard case .map(let entries) = node.content,
            let entry = entries.first(where: { $0.key == Field.type.name }),
            case .scalar(let text, _) = entry.value.content
        else { return nil }
        let names = Self.written.map(\.rawValue)
        guard let name = names.contains(text) ? text : Spelling.nearest(to: text, in: names)
        else { return nil }
        self.init(rawValue: name)
    }
}

extension FieldReader {
    fileprivate mutating func expect(
        _ first: Located<CalendarDate>?,
        _ firstName: String,
        notAfter second: Located<CalendarDate>?,
        _ secondName: String
    ) {
        guard let first, let second, first.value > second.value else { return }
        report(.datesOutOfOrder(second, secondName, first.value, firstName))
    }
}

extension Diagnostic {
    fileprivate static func severalDistricts(_ districts: [Located<String>]) -> Self {
        let names = districts.map { "'\($0.value)'" }.joined(separator: ", ")
        return Diagnostic(
            id: "district-not-one",
            at: districts[1].place,
            "a district page is the page of one district, but 'districts' names \(names)",
            hint: "keep the district whose page this is; pages of other types may name several"
        )
    }

    fileprivate static func datesOutOfOrder(
        _ second: Located<CalendarDate>,
        _ secondName: String,
        _ first: CalendarDate,
        _ firstName: String
    ) -> Self {
        Diagnostic(
            id: "field-dates",
            at: second.place,
            "'\(secondName)' is \(second.value.iso), but '\(firstName)' is \(first.iso)",
            hint: "make '\(secondName)' a day on or after '\(firstName)'"
        )
    }
}
