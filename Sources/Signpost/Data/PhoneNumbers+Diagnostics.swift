extension PhoneNumbers {
    /// Reports every number typed into a text; `place` is told how far into the text a number stands
    /// and how long it is, in characters.
    static func check(
        _ text: String,
        helplines: Helplines,
        place: (_ offset: Int, _ length: Int) -> Place,
        into diagnostics: inout [Diagnostic]
    ) {
        for match in find(in: text, helplines: helplines) {
            diagnostics.append(.rawPhoneNumber(match, at: place(match.offset, match.text.count)))
        }
    }
}

extension Diagnostic {
    static func rawPhoneNumber(_ match: PhoneNumbers.Match, at place: Place) -> Self {
        guard let helpline = match.helpline else {
            return Diagnostic(
                id: "phone-number-raw",
                at: place,
                "'\(match.text)' is a telephone number, and no helpline has it",
                hint:
                    "add an entry to data/helplines.yml and write its id here, such as :helpline{id=...}"
            )
        }
        let digits = PhoneNumber.normalised(match.text)
        let isRetired = helpline.retiredNumbers.contains { $0.value.digits == digits }
        return Diagnostic(
            id: "phone-number-raw",
            at: place,
            isRetired
                ? "'\(match.text)' is an old number of \(helpline.name)"
                : "'\(match.text)' is the number of \(helpline.name), typed by hand",
            hint: "write :helpline{id=\(helpline.id.value)} instead"
        )
    }
}
