import ArgumentParser
import Foundation
import Signpost

/// The days that commands work with.
enum Day {
    /// Reads what was written after `--now`.
    @Sendable
    static func read(_ text: String) throws -> CalendarDate {
        if let day = CalendarDate(text) { return day }
        throw ValidationError("'\(text)' is not a day; write it like 2026-11-23.")
    }

    /// The day it is now in UTC, wherever the computer stands.
    static var today: CalendarDate {
        guard let today = CalendarDate(Date.now.formatted(.iso8601.year().month().day())) else {
            preconditionFailure("the computer's clock is outside the years 1 to 9999")
        }
        return today
    }
}
