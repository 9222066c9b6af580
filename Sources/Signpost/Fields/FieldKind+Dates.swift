/// Dates, and what an editor may have meant by something that is not quite one.
extension FieldKind {
    static func date(_ text: String) -> Result<FieldValue, FieldMistake> {
        if let date = CalendarDate(text) { return .success(.date(date)) }
        if let numbers = yearMonthDay(text) {
            return .failure(impossible(text, numbers.year, numbers.month, numbers.day))
        }
        let hint =
            looseDate(text).map {
                text.utf8.allSatisfy { $0 < 0x80 }
                    ? "did you mean \($0.iso)?" : "did you mean \($0.iso), with plain hyphens?"
            }
            ?? "write the year, the month and the day, such as 2026-11-23"
        return .failure(
            FieldMistake(id: "field-date", summary: "'\(text)' is not a date", hint: hint)
        )
    }

    private static func impossible(_ text: String, _ year: Int, _ month: Int, _ day: Int)
        -> FieldMistake
    {
        guard (1...12).contains(month), year > 0 else {
            return FieldMistake(
                id: "field-date",
                summary: "'\(text)' is not in the calendar",
                hint: "write the year, the month from 01 to 12 and the day, such as 2026-11-23"
            )
        }
        return FieldMistake(
            id: "field-date",
            summary: "'\(text)' is not in the calendar",
            hint:
                "\(months[month - 1]) \(year) has \(CalendarDate.days(inMonth: month, of: year)) days"
        )
    }

    /// The numbers of `2026-02-30`, whether or not there is such a day.
    private static func yearMonthDay(_ text: String) -> (year: Int, month: Int, day: Int)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        return (year, month, day)
    }

    /// Reads `23/11/2026`, `23.11.2026`, `2026-1-5` or `23 November 2026`, the day before the month.
    private static func looseDate(_ text: String) -> CalendarDate? {
        let parts = text.split { " /.-,T‐‑‒–—−".contains($0) }.prefix(3).map(String.init)
        guard parts.count == 3 else { return nil }
        let numbers = parts.map { part in
            Int(part)
                ?? months.firstIndex {
                    $0.lowercased().hasPrefix(part.lowercased()) && part.count > 2
                }
                .map { $0 + 1 }
        }
        guard let first = numbers[0], let second = numbers[1], let third = numbers[2] else {
            return nil
        }
        return parts[0].count == 4
            ? CalendarDate(year: first, month: second, day: third)
            : CalendarDate(year: third < 100 ? third + 2000 : third, month: second, day: first)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}

extension Character {
    /// Whether this is one of 0 to 9.
    var isASCIIDigit: Bool { isASCII && isNumber }
}
