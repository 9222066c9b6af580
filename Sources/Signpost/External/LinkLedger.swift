private import Foundation

/// What servers answered on which day, so that nobody is asked again before it is time.
public struct LinkLedger: Hashable, Sendable {
    /// One answer that will hold for a while: a page that is there, or a redirect.
    struct Entry: Hashable, Sendable, Codable {
        let checked: String
        let status: Int
        var location: String?
    }

    /// Where it lies in a project.
    public static let file = ".signpost/links.json"

    private(set) var entries: [String: Entry]

    /// Reads the text of a ledger; one that cannot be read is an empty one, for it only saves time.
    public init(_ text: [UInt8]) {
        entries = (try? JSONDecoder().decode([String: Entry].self, from: Data(text))) ?? [:]
    }

    /// The answers that are at most so many days old.
    public func answers(on today: CalendarDate, days: Int) -> [String: ServerAnswer] {
        entries.compactMapValues { entry in
            guard let day = CalendarDate(entry.checked),
                (0...days).contains(today.dayNumber - day.dayNumber)
            else { return nil }
            return .status(entry.status, location: entry.location)
        }
    }

    /// Takes in what was found out today, and lets go of addresses that were not needed.
    ///
    /// What is gone or unclear is asked again next time: it may have been put right.
    public mutating func keep(
        _ answers: [String: ServerAnswer],
        known: [String: ServerAnswer],
        on today: CalendarDate
    ) {
        let old = entries
        entries = [:]
        for (url, answer) in answers {
            guard case .status(let status, let location) = answer, status < 400 else { continue }
            entries[url] =
                known[url] == answer
                ? old[url] : Entry(checked: today.iso, status: status, location: location)
        }
    }

    /// The ledger as a file, in the order of addresses.
    public var text: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return (try? encoder.encode(entries)).map { Array($0) + [UInt8(ascii: "\n")] } ?? []
    }
}
