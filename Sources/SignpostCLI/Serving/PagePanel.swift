import Foundation
import Signpost

/// The small panel that says what is known of a page, and the ribbon of one that is not public.
struct PagePanel: Encodable {
    let title = "About this page"
    /// Why the page is not public; nil when it is.
    let ribbon: String?
    /// Names and values.
    let facts: [[String]]

    /// `warnings` are those of the whole site.
    init(
        _ page: SiteSummary.Page,
        _ warnings: [Diagnostic],
        on today: CalendarDate,
        bytes: Int
    ) {
        ribbon = Self.reason(page, on: today)
        let warnings = warnings.filter { $0.place.file == page.file }
        facts = [
            ["File", page.file],
            ["Looked after by", page.owner ?? "nobody"],
            ["Next review", page.reviewBy?.iso ?? "no date"],
            ["Reading age", Self.readingAge(of: page)],
            ["Words", String(page.words)],
            ["Weight of the page", Amount.bytes(bytes)],
            [
                "Warnings",
                warnings.isEmpty ? "none" : warnings.map(Self.line).joined(separator: "\n"),
            ],
        ]
    }

    /// What the page promises, and what was counted.
    private static func readingAge(of page: SiteSummary.Page) -> String {
        let promised = page.readingAge.map(String.init) ?? "not given"
        guard let age = page.countedAge else { return promised }
        return "\(promised); counted: about \(Int(age.rounded()))"
    }

    private static func reason(_ page: SiteSummary.Page, on today: CalendarDate) -> String? {
        if page.isDraft {
            return "Draft: readers do not see this page until the line 'draft: true' is taken out."
        }
        guard let day = page.published, day > today else { return nil }
        return "Not public yet: readers see this page from \(day.iso) on."
    }

    private static func line(_ warning: Diagnostic) -> String {
        "Line \(warning.place.line): \(warning.summary); \(warning.hint)"
    }

    /// The page that a browser asks about.
    static func address(askedFor target: String) -> String? {
        let prefix = "/.signpost/page?"
        guard target.hasPrefix(prefix) else { return nil }
        return target.dropFirst(prefix.count).removingPercentEncoding
    }
}
