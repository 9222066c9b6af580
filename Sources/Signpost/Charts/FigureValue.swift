/// A number of a data file, counted in ten-thousandths so that no rounding depends on a machine.
struct FigureValue: Hashable, Sendable {
    let tenThousandths: Int
    /// The number as people in the United Kingdom write it, such as `1,495.50`.
    let text: String

    /// At most so many digits before the point: a share of a bar is counted in thousandths of a thousandth.
    private static let mostDigits = 11

    /// Reads `2625`, `2,625` or `1495.50`; nothing below zero, and no sign that could mean something else.
    init?(_ written: String) {
        let parts = written.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = Self.digits(of: parts[0]) else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || (1...4).contains(fraction.utf8.count),
            fraction.utf8.allSatisfy(\.isDigit)
        else { return nil }
        let filled = fraction + String(repeating: "0", count: 4 - fraction.utf8.count)
        guard let counted = Int(whole + filled) else { return nil }
        tenThousandths = counted
        text = Self.grouped(whole) + (fraction.isEmpty ? "" : ".\(fraction)")
    }

    /// The digits before the point, without the commas that stand where they belong.
    private static func digits(of text: Substring) -> String? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        let digits = groups.joined()
        guard (1...mostDigits).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit),
            digits.utf8.count == 1 || !digits.hasPrefix("0"),
            groups.count == 1 || grouped(digits) == text
        else { return nil }
        return digits
    }

    private static func grouped(_ digits: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text
    }
}

extension FigureValue: Comparable {
    static func < (a: Self, b: Self) -> Bool { a.tenThousandths < b.tenThousandths }
}

extension FigureValue {
    /// The part of `whole` that this is, in steps of which `steps` make the whole; rounded.
    func share(of whole: FigureValue, in steps: Int) -> Int {
        guard whole.tenThousandths > 0 else { return 0 }
        return (tenThousandths * steps + whole.tenThousandths / 2) / whole.tenThousandths
    }

    /// The number with its unit where the unit is a sign, or where the reader has to be told it here.
    func text(in unit: String, saysUnit: Bool) -> String {
        switch unit {
        case "£": "£" + text
        case "%": text + "%"
        default: saysUnit ? "\(text) \(unit)" : text
        }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
