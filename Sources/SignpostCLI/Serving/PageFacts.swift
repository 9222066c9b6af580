import Foundation
import Signpost

/// What the small panel says of a page, and the ribbon of one that is not public.
struct PageFacts: Encodable {
    let title = "About this page"
    /// Why the page is not public; nil when it is.
    let ribbon: String?
    /// Names and values.
    let facts: [[String]]

    init(_ page: SiteSummary.Page, _ edition: Edition) {
        ribbon =
            page.isDraft
            ? "Draft: readers do not see this page until 'draft: true' is taken out." : nil
        let warnings = edition.warnings.filter { $0.place.file == page.file }
        facts = [
            ["File", page.file],
            ["Looked after by", page.owner ?? "nobody"],
            ["Next review", page.reviewBy?.iso ?? "no date"],
            [
                "Warnings",
                warnings.isEmpty ? "none" : warnings.map(\.summary).joined(separator: "\n"),
            ],
        ]
    }

    /// The page that a browser asks about.
    static func address(askedFor target: String) -> String? {
        let prefix = "/.signpost/page?"
        guard target.hasPrefix(prefix) else { return nil }
        return target.dropFirst(prefix.count).removingPercentEncoding
    }
}
