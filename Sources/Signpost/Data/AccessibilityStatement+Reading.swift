extension AccessibilityStatement {
    /// Reads data/accessibility.yml and reports everything that is wrong with it, its age above all.
    static func read(
        _ bytes: [UInt8],
        file: String,
        today: CalendarDate,
        helplines: Helplines,
        into diagnostics: inout [Diagnostic]
    ) -> AccessibilityStatement {
        guard let node = YAMLReader.read(bytes[...], file: file, into: &diagnostics) else {
            return AccessibilityStatement(FieldValues(place: Place(file: file)))
        }
        var reader = FieldReader()
        let values = reader.values(of: node, as: fields, missingAt: Place(file: file))
        var statement = AccessibilityStatement(values)
        statement.prose = reader.prose
        // Half a statement is not held against the calendar.
        if reader.diagnostics.isEmpty {
            reader.diagnostics += statement.dates(today) + statement.age(today)
            reader.diagnostics += statement.claim(at: statusPlace(in: values))
        }
        diagnostics += reader.diagnostics
        PhoneNumbers.check(reader.prose, helplines: helplines, into: &diagnostics)
        return statement
    }

    /// How many days before a year is over an editor is told.
    private static var notice: Int { 30 }

    private func age(_ today: CalendarDate) -> [Diagnostic] {
        let late = problems.compactMap(\.fixBy).filter { $0.value < today }.map {
            Diagnostic.fixOverdue($0)
        }
        guard let reviewedOn else { return late }
        let due = reviewedOn.value.inAYear
        if due < today { return [.statementOld(reviewedOn, due)] + late }
        let isNear = due.dayNumber - today.dayNumber <= Self.notice
        return (isNear ? [.statementDue(reviewedOn, due)] : []) + late
    }

    private func dates(_ today: CalendarDate) -> [Diagnostic] {
        let past = [
            (preparedOn, "prepared_on"), (reviewedOn, "reviewed_on"), (testedOn, "tested_on"),
        ]
        let ahead = past.compactMap { date, name in
            date.flatMap { $0.value > today ? Diagnostic.statementAhead($0, name, today) : nil }
        }
        guard let preparedOn, let reviewedOn, reviewedOn.value < preparedOn.value else {
            return ahead
        }
        return ahead + [.reviewedBeforePrepared(reviewedOn, preparedOn.value)]
    }

    /// A statement must not claim more than somebody has looked at, nor less than it lists.
    private func claim(at place: Place) -> [Diagnostic] {
        let isFlawless = problems.isEmpty && burdens.isEmpty && exemptions.isEmpty
        switch status {
        case .full where audit == nil: return [.statementUnaudited(at: place)]
        case .full where !problems.isEmpty: return [.statementContradicted(at: place)]
        case .partial where isFlawless: return [.statementUnexplained("partial", at: place)]
        case .none where problems.isEmpty: return [.statementUnexplained("none", at: place)]
        case .full, .partial, .none: return []
        }
    }
}

extension Diagnostic {
    private static let goOver =
        "go over the statement and the site, then set 'reviewed_on' to the day on which you did"

    fileprivate static func statementOld(_ day: Located<CalendarDate>, _ due: CalendarDate) -> Self
    {
        Diagnostic(
            id: "accessibility-statement-old",
            at: day.place,
            "the accessibility statement had to be reviewed by \(due.iso): the law asks for it each year",
            hint: goOver
        )
    }

    fileprivate static func statementDue(_ day: Located<CalendarDate>, _ due: CalendarDate) -> Self
    {
        Diagnostic(
            .warning,
            id: "accessibility-statement-due",
            at: day.place,
            "the accessibility statement must be reviewed by \(due.iso), or the site cannot be published after it",
            hint: goOver
        )
    }

    fileprivate static func fixOverdue(_ day: Located<CalendarDate>) -> Self {
        Diagnostic(
            .warning,
            id: "accessibility-fix-overdue",
            at: day.place,
            "the statement promised to put this right by \(day.value.iso)",
            hint: "take the problem out if it is gone, or set 'fix_by' to a day that you can keep"
        )
    }

    fileprivate static func statementAhead(
        _ day: Located<CalendarDate>,
        _ name: String,
        _ today: CalendarDate
    ) -> Self {
        Diagnostic(
            id: "field-dates",
            at: day.place,
            "'\(name)' is \(day.value.iso), and today is only \(today.iso)",
            hint: "write the day on which it was done"
        )
    }

    fileprivate static func reviewedBeforePrepared(
        _ reviewed: Located<CalendarDate>,
        _ prepared: CalendarDate
    ) -> Self {
        Diagnostic(
            id: "field-dates",
            at: reviewed.place,
            "'reviewed_on' is \(reviewed.value.iso), but 'prepared_on' is \(prepared.iso)",
            hint: "make 'reviewed_on' a day on or after 'prepared_on'"
        )
    }

    fileprivate static func statementUnaudited(at place: Place) -> Self {
        Diagnostic(
            id: "accessibility-statement-claim",
            at: place,
            "the statement says 'full', but names no audit that found the site fully accessible",
            hint:
                "write who audited it and when, as 'audit: {by: ..., on: ...}', or write 'status: partial'"
        )
    }

    fileprivate static func statementContradicted(at place: Place) -> Self {
        Diagnostic(
            id: "accessibility-statement-claim",
            at: place,
            "the statement says 'full', but lists problems",
            hint: "write 'status: partial', or take out the problems that are gone"
        )
    }

    fileprivate static func statementUnexplained(_ status: String, at place: Place) -> Self {
        Diagnostic(
            id: "accessibility-statement-claim",
            at: place,
            "the statement says '\(status)', but lists nothing that is not accessible",
            hint: "list it below 'problems', each with what it is and a day 'fix_by'"
        )
    }
}
