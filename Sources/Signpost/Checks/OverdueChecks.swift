/// Public pages that somebody should have gone over by now; a draft is gone over while it is written.
struct OverdueChecks {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        site.pages.compactMap { page in
            guard site.isOverdue(page), !page.fields.isDraft,
                let day = page.fields.reviewBy
            else { return nil }
            // A day before the page appeared is an error of its own.
            if let published = page.fields.published, day.value < published.value { return nil }
            return .overdue(day, page.fields.owner)
        }
    }
}

extension Diagnostic {
    fileprivate static func overdue(_ day: Located<CalendarDate>, _ owner: String?) -> Self {
        let who = owner.map { "'\($0)' was" } ?? "somebody was"
        return Diagnostic(
            .warning,
            id: "review-overdue",
            at: day.place,
            "\(who) to go over this page by \(day.value.iso)",
            hint: "read it as a reader would, correct it, and set 'review_by' to a later day"
        )
    }
}
