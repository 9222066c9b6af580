extension AccessibilityStatement {
    /// The day by which the statement must be gone over again, and those of its promises.
    var plan: [PlannedChange] {
        let review = reviewedOn.map {
            change(.statement, $0.value.inAYear, "Accessibility", $0.place)
        }
        let promises = problems.compactMap { problem in
            problem.fixBy.map { change(.promise, $0.value, problem.what, $0.place) }
        }
        return [review].compactMap { $0 } + promises
    }

    private func change(
        _ kind: PlannedChange.Kind,
        _ day: CalendarDate,
        _ title: String,
        _ place: Place
    ) -> PlannedChange {
        PlannedChange(day: day, kind: kind, file: place.file, title: title, owner: "")
    }
}
