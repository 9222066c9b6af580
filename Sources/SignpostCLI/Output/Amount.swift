/// Numbers as they read in a sentence, the same in every country.
enum Amount {
    /// `1 page`, `71 pages`, `no warnings`.
    static func of(_ count: Int, _ noun: String, zero: String = "0") -> String {
        let number = count == 0 ? zero : String(count)
        return count == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    /// `512 bytes`, `1.9 kB`, `24 MB`: two digits that count are enough.
    static func bytes(_ count: Int) -> String {
        if count < 1000 { return of(count, "byte") }
        var value = Double(count) / 1000
        var units = ["kB", "MB", "GB"][...]
        while value >= 999.5, units.count > 1 {
            value /= 1000
            units.removeFirst()
        }
        return fixed(value, value < 9.95 ? 1 : 0) + " " + (units.first ?? "")
    }

    /// `0.21 s`.
    static func seconds(_ duration: Duration, digits: Int = 2) -> String {
        let parts = duration.components
        return fixed(Double(parts.seconds) + Double(parts.attoseconds) / 1e18, digits) + " s"
    }

    private static func fixed(_ value: Double, _ digits: Int) -> String {
        let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int((value * Double(scale)).rounded())
        if digits == 0 { return String(scaled) }
        let fraction = String(scaled % scale)
        let padding = String(repeating: "0", count: digits - fraction.count)
        return "\(scaled / scale).\(padding)\(fraction)"
    }
}
