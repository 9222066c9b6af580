/// The pages and helplines that somebody should look at, as of the day of the build.
extension SiteSummary {
    /// Pages that are still being written.
    public var drafts: [Page] { pages.filter(\.isDraft) }

    /// Finished pages that are not public yet, the next one first.
    public var scheduled: [Page] {
        let waiting = pages.filter { page in
            !page.isDraft && !isExpired(page) && page.published.map { $0 > today } == true
        }
        return Self.sorted(waiting) { $0.published }
    }

    /// Pages that were public and are no longer, the latest last.
    public var expired: [Page] {
        Self.sorted(pages.filter(isExpired)) { $0.expires }
    }

    /// Public pages that somebody should have gone over by now, the longest overdue first.
    public var overdue: [Page] {
        let late = pages.filter { page in
            page.address != nil && !page.isDraft && !isExpired(page)
                && page.reviewBy.map { $0 < today } == true
        }
        return Self.sorted(late) { $0.reviewBy }
    }

    func isExpired(_ page: Page) -> Bool {
        page.expires.map { $0 <= today } == true
    }

    /// By a date, then in path order.
    private static func sorted(_ pages: [Page], by date: (Page) -> CalendarDate?) -> [Page] {
        pages.sorted { ((date($0)?.iso ?? ""), $0.file) < ((date($1)?.iso ?? ""), $1.file) }
    }
}
