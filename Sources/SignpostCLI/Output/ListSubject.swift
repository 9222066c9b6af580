import ArgumentParser
import Signpost

/// What can be listed, and how a row of it looks.
enum ListSubject: String, CaseIterable, ExpressibleByArgument {
    case drafts, scheduled, expired, overdue, redirects, helplines

    /// What is listed, to follow "there are no".
    var phrase: String {
        switch self {
        case .drafts: "drafts"
        case .scheduled: "scheduled pages"
        case .expired: "expired pages"
        case .overdue: "pages that are overdue"
        case .redirects: "redirects"
        case .helplines: "helplines"
        }
    }

    func rows(of site: SiteSummary) -> [[String]] {
        switch self {
        case .drafts: site.drafts.map { Self.row($0, nil) }
        case .scheduled: site.scheduled.map { Self.row($0, $0.published) }
        case .expired: site.expired.map { Self.row($0, $0.expires) }
        case .overdue: site.overdue.map { Self.row($0, $0.reviewBy) }
        case .redirects: site.redirects.map { [$0.from, $0.to] }
        case .helplines: site.helplines.map(Self.row)
        }
    }

    private static func row(_ page: SiteSummary.Page, _ date: CalendarDate?) -> [String] {
        (date.map { [$0.iso] } ?? []) + [page.file, page.title, page.owner ?? ""]
    }

    private static func row(_ helpline: SiteSummary.HelplineUse) -> [String] {
        [
            helpline.id, helpline.phone ?? "", helpline.verifyBy?.iso ?? "", helpline.name,
            helpline.pages.isEmpty ? "on no page" : helpline.pages.joined(separator: ", "),
        ]
    }
}
