private import Glibc

/// A colour of the screen, as WCAG 2 reckons with it.
struct Colour: Sendable {
    private let luminance: Double

    /// Reads `#rgb` and `#rrggbb`, the two that need no reckoning; nil for everything else.
    init?(_ text: String) {
        guard text.first == "#" else { return nil }
        let digits = text.dropFirst().compactMap(\.hexDigitValue)
        guard digits.count == text.count - 1 else { return nil }
        switch digits.count {
        case 3: self.init(digits.map { $0 * 17 })
        case 6: self.init([0, 2, 4].map { digits[$0] * 16 + digits[$0 + 1] })
        default: return nil
        }
    }

    // The relative luminance of https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    private init(_ channels: [Int]) {
        let linear = channels.map { channel in
            let part = Double(channel) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        luminance = zip(linear, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The contrast with another colour in hundredths, rounded down: 700 is 7:1, and 699 is not.
    func contrast(with other: Colour) -> Int {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return Int((light + 0.05) / (dark + 0.05) * 100)
    }
}
