extension Helplines {
    /// What the whole file holds.
    static let kind = FieldKind.table(.record(Helpline.fields))

    /// Reads data/helplines.yml and reports everything that is wrong with it.
    ///
    /// An entry whose `verify_by` lies before `today` is reported as `overdue` says.
    static func read(
        _ bytes: [UInt8],
        file: String,
        today: CalendarDate,
        overdue: Diagnostic.Severity = .error,
        into diagnostics: inout [Diagnostic]
    ) -> Helplines {
        guard let node = YAMLReader.read(bytes[...], file: file, into: &diagnostics) else {
            return .unread
        }
        var reader = FieldReader()
        guard case .table(let rows)? = reader.value(of: node, kind: kind, name: "helplines.yml")
        else {
            diagnostics += reader.diagnostics
            return .unread
        }
        var all: [Helpline] = []
        for (id, value) in rows {
            guard case .record(let values) = value.value else { continue }
            let helpline = Helpline(id, values)
            helpline.check(today: today, overdue: overdue, into: &reader)
            helpline.checkWays(values, into: &reader)
            all.append(helpline)
        }
        reader.checkNumbers(of: all)
        let helplines = Helplines(all, prose: reader.prose)
        for helpline in all { reader.checkAccess(of: helpline, among: helplines) }
        diagnostics += reader.diagnostics
        return helplines
    }
}

extension Helpline {
    fileprivate func check(
        today: CalendarDate,
        overdue: Diagnostic.Severity,
        into reader: inout FieldReader
    ) {
        if let verifyBy, verifyBy.value < today {
            reader.report(.helplineOverdue(self, verifyBy, overdue))
        }
        if let verifiedOn, verifiedOn.value > today {
            reader.report(.helplineNotYet(verifiedOn, today))
        } else if let verifyBy, let verifiedOn, verifiedOn.value > verifyBy.value {
            reader.report(.helplineDates(verifyBy, verifiedOn.value))
        }
    }

    /// A way to get in touch that is written wrongly was reported, and is no reason to call the entry unreachable.
    fileprivate func checkWays(_ values: FieldValues, into reader: inout FieldReader) {
        guard phone == nil, text == nil, url == nil, email == nil,
            values.refused.isDisjoint(with: ["phone", "text", "url", "email"])
        else { return }
        reader.report(.helplineUnreachable(self))
    }
}

extension FieldReader {
    /// A retired number that somebody still answers would send its readers to the wrong place.
    fileprivate mutating func checkNumbers(of helplines: [Helpline]) {
        var current: [String: String] = [:]
        for helpline in helplines {
            for number in [helpline.phone, helpline.text].compactMap(\.self) {
                current[number.digits] = current[number.digits] ?? helpline.id.value
            }
        }
        for retired in helplines.flatMap(\.retiredNumbers) {
            guard let owner = current[retired.value.digits] else { continue }
            report(.retiredInUse(retired, owner: owner))
        }
    }
}

extension FieldReader {
    /// Numbers that stand in a sentence are grouped as everywhere, and none is one that was given up.
    fileprivate mutating func checkAccess(of helpline: Helpline, among helplines: Helplines) {
        for note in helpline.access {
            for match in PhoneNumbers.find(in: note.value, helplines: helplines) {
                let place = note.place(of: match.offset..<match.offset + match.text.columns)
                if let owner = match.helpline, owner.retiredNumbers.contains(match) {
                    report(.rawPhoneNumber(match, .name, at: place))
                } else if let mistake = match.mistake {
                    report(.badValue(mistake, of: "access", at: place))
                }
            }
        }
    }
}

extension [Located<PhoneNumber>] {
    fileprivate func contains(_ match: PhoneNumbers.Match) -> Bool {
        contains { $0.value.digits == match.digits }
    }
}

extension PhoneNumbers.Match {
    /// Why the number is not grouped as its helpline prints it, or as such numbers are printed; or nil.
    fileprivate var mistake: FieldMistake? {
        let printed = [helpline?.phone, helpline?.text].compactMap(\.self)
        guard let number = printed.first(where: { $0.digits == digits }) else {
            return PhoneNumber.mistake(in: text)
        }
        guard number.text != text else { return nil }
        return FieldMistake(
            id: "field-phone",
            summary: "'\(text)' is not grouped as the number is printed everywhere",
            hint: "write \(number.text)"
        )
    }
}

extension Diagnostic {
    fileprivate static func helplineOverdue(
        _ helpline: Helpline,
        _ verifyBy: Located<CalendarDate>,
        _ severity: Severity
    ) -> Self {
        Diagnostic(
            severity,
            id: "helpline-overdue",
            at: verifyBy.place,
            "'\(helpline.id.value)' had to be checked by \(verifyBy.value.iso)",
            hint:
                "check that \(helpline.name) still has these details, then set 'verified_on' and 'verify_by'"
        )
    }

    fileprivate static func helplineDates(
        _ verifyBy: Located<CalendarDate>,
        _ verifiedOn: CalendarDate
    ) -> Self {
        Diagnostic(
            id: "field-dates",
            at: verifyBy.place,
            "'verify_by' is \(verifyBy.value.iso), but 'verified_on' is \(verifiedOn.iso)",
            hint: "make 'verify_by' a day on or after 'verified_on'"
        )
    }

    fileprivate static func helplineNotYet(
        _ verifiedOn: Located<CalendarDate>,
        _ today: CalendarDate
    ) -> Self {
        Diagnostic(
            id: "field-dates",
            at: verifiedOn.place,
            "'verified_on' is \(verifiedOn.value.iso), and today is only \(today.iso)",
            hint: "write the day on which somebody last checked the entry"
        )
    }

    fileprivate static func helplineUnreachable(_ helpline: Helpline) -> Self {
        Diagnostic(
            id: "helpline-unreachable",
            at: helpline.id.place,
            "'\(helpline.id.value)' gives no way to get in touch",
            hint: "add a 'phone', 'text', 'url' or 'email'"
        )
    }

    fileprivate static func retiredInUse(_ number: Located<PhoneNumber>, owner: String) -> Self {
        Diagnostic(
            id: "helpline-retired-in-use",
            at: number.place,
            "'\(number.value.text)' is retired here, but '\(owner)' still has it",
            hint: "remove it from 'retired_numbers', or from '\(owner)'"
        )
    }
}
