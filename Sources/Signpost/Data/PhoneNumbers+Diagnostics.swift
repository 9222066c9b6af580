extension PhoneNumbers {
    /// What an editor can write where a number stands now.
    enum Remedy {
        /// A directive that shows the number.
        case directive
        /// The name of the helpline; no directive can stand there.
        case name
    }

    /// Reports every number typed into a text; `place` is told how far into the text a number stands
    /// and how long it is, in code points.
    static func check(
        _ text: String,
        helplines: Helplines,
        remedy: Remedy,
        place: (_ offset: Int, _ length: Int) -> Place,
        into diagnostics: inout [Diagnostic]
    ) {
        for match in find(in: text, helplines: helplines) {
            let place = place(match.offset, match.text.columns)
            diagnostics.append(.rawPhoneNumber(match, remedy, at: place))
        }
    }

    /// Reports every number typed into fields.
    static func check(
        _ fields: [Located<String>],
        helplines: Helplines,
        into diagnostics: inout [Diagnostic]
    ) {
        for field in fields {
            check(
                field.value,
                helplines: helplines,
                remedy: .name,
                place: { field.place(of: $0..<$0 + $1) },
                into: &diagnostics
            )
        }
    }
}

extension Diagnostic {
    static func rawPhoneNumber(
        _ match: PhoneNumbers.Match,
        _ remedy: PhoneNumbers.Remedy,
        at place: Place
    ) -> Self {
        guard let helpline = match.helpline else {
            return Diagnostic(
                id: "phone-number-raw",
                at: place,
                "'\(match.text)' is a telephone number, and no helpline has it",
                hint: remedy.hintForUnknown
            )
        }
        let isRetired = helpline.retiredNumbers.contains { $0.value.digits == match.digits }
        return Diagnostic(
            id: "phone-number-raw",
            at: place,
            isRetired
                ? "'\(match.text)' is an old number of \(helpline.name)"
                : "'\(match.text)' is the number of \(helpline.name), typed by hand",
            hint: remedy.hint(helpline)
        )
    }
}

extension PhoneNumbers.Remedy {
    fileprivate func hint(_ helpline: Helpline) -> String {
        let directive = ":helpline{id=\(helpline.id.value)}"
        return switch self {
        case .directive: "write \(directive) instead"
        case .name:
            "write '\(helpline.name)' here without its number; in the text of a page write \(directive)"
        }
    }

    fileprivate var hintForUnknown: String {
        switch self {
        case .directive:
            "add an entry to data/helplines.yml and write its id here, such as :helpline{id=...}"
        case .name:
            "add an entry to data/helplines.yml and write its name here; in the text of a page write :helpline{id=...}"
        }
    }
}
