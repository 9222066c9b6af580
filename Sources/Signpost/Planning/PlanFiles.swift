/// What is planned, as files for other programs.
public enum PlanFiles {
    /// A table whose rows are grouped by the role that answers (RFC 4180).
    public static func csv(_ changes: [PlannedChange]) -> String {
        let rows = grouped(changes).map {
            [$0.owner, $0.day.iso, $0.kind.rawValue, $0.title, $0.file]
        }
        return ([["owner", "day", "what", "title", "file"]] + rows).map { row in
            row.map(quoted).joined(separator: ",") + "\r\n"
        }.joined()
    }

    /// A calendar with a day for each change (RFC 5545); `site` is the address of the site, which tells its changes from others'.
    public static func calendar(_ changes: [PlannedChange], of site: SiteSummary) -> String {
        let events = grouped(changes).map { change in
            CalendarEvent(
                id: "\(change.kind.rawValue)/\(change.file)/\(change.title)@\(site.origin)",
                title: title(of: change),
                summary: change.file,
                venue: "",
                url: site.origin + site.basePath,
                first: change.day,
                last: change.day,
                isConfirmed: true,
                changed: site.today
            )
        }
        return String(decoding: CalendarEvent.file(of: events), as: UTF8.self)
    }

    private static func grouped(_ changes: [PlannedChange]) -> [PlannedChange] {
        changes.sorted { ($0.owner, $0) < ($1.owner, $1) }
    }

    private static func title(of change: PlannedChange) -> String {
        let words =
            switch change.kind {
            case .appears: "Appears"
            case .leaves: "Leaves"
            case .ends: "Ends"
            case .over: "Is over"
            case .review: "Go over"
            case .check: "Check the helpline"
            case .law: "Check the law"
            case .statement: "Go over the accessibility statement"
            case .promise: "Put right"
            }
        return words + ": " + change.title + (change.owner.isEmpty ? "" : " (\(change.owner))")
    }

    /// A cell; what a spreadsheet would take for a formula begins with an apostrophe, which it does not show.
    private static func quoted(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t".contains($0) } ?? false
        let safe = (isFormula ? "'" : "") + text
        guard safe.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
