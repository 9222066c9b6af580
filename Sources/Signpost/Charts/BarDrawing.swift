/// One bar as a drawing of its own, as wide as its share of the line it stands in.
///
/// The words stand beside it as text of the page, so that they wrap, grow and turn with it. A bar begins where
/// its line begins, in either direction of writing.
struct BarDrawing {
    /// The longest bar, in thousandths of the line: the rest is left for its number.
    private static let longest = 700

    /// How long it is, in thousandths of the longest.
    let share: Int
    /// Its column, from 1, which decides its pattern: colour alone would be lost in print.
    let column: Int

    var svg: String {
        """
        <svg class="bar bar-\(column)" width="\(Percentage(share * Self.longest / 1000))" \
        height="1.4em" aria-hidden="true" focusable="false">\(edge)\(pattern)</svg>
        """
    }

    private var edge: String {
        let fill = column == 1 ? "currentColor" : "none"
        return """
            <rect width="100%" height="100%" fill="\(fill)" stroke="currentColor" stroke-width="4"/>
            """
    }

    private var pattern: String {
        switch column {
        case 2: stripe(width: "1.4em", dashes: "5 7")
        case 4: stripe(width: "0.4em", dashes: nil)
        default: ""
        }
    }

    /// A thick line along the middle; in dashes, it is stripes across the bar.
    private func stripe(width: String, dashes: String?) -> String {
        let dashes = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
        return """
            <line x2="100%" y1="50%" y2="50%" stroke="currentColor" stroke-width="\(width)"\(dashes)/>
            """
    }
}

/// A share in thousandths, as a drawing writes it: `62.5%`.
struct Percentage: CustomStringConvertible {
    private let thousandths: Int

    init(_ thousandths: Int) {
        self.thousandths = thousandths
    }

    var description: String {
        let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(whole)%" : "\(whole).\(rest)%"
    }
}
