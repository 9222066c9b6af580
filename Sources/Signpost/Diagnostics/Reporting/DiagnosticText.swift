/// Diagnostics as a person reads them in a terminal: place, what is wrong, the line with carets, the remedy.
public struct DiagnosticText: Sendable {
    private let isColoured: Bool

    /// Makes a writer that uses colours or not.
    public init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    /// All diagnostics in the order given, with an empty line between two; nothing when there are none.
    ///
    /// What editors wrote cannot steer the terminal: control characters are written out.
    public func text(of diagnostics: [Diagnostic], line: (Place) -> String?) -> String {
        diagnostics.map { entry(of: $0, line: line($0.place)) }.joined(separator: "\n")
    }
}

extension DiagnosticText {
    private func entry(of diagnostic: Diagnostic, line: String?) -> String {
        let tint: Style = diagnostic.severity == .error ? .error : .warning
        let summary = EntryName.quoted(diagnostic.summary)
        let head =
            painted(diagnostic.place.shown + ":", .strong) + " "
            + painted(diagnostic.severity.rawValue + ":", tint) + " "
            + painted(summary, .strong) + " " + painted("[\(diagnostic.id)]", .faint)
        let remedy = painted("hint:", .hint) + " " + EntryName.quoted(diagnostic.hint)
        let lines = [head] + excerpt(of: line, at: diagnostic.place, tint) + ["  " + remedy]
        return lines.map { $0 + "\n" }.joined()
    }

    private func excerpt(of line: String?, at place: Place, _ tint: Style) -> [String] {
        guard let line, line.contains(where: { !$0.isWhitespace }) else { return [] }
        let excerpt = Excerpt(of: line, column: place.column, length: place.length)
        return ["  " + excerpt.text] + (excerpt.carets.map { ["  " + painted($0, tint)] } ?? [])
    }

    /// The ways in which a terminal can set words apart, by their codes in ECMA-48.
    private enum Style: String {
        case strong = "1"
        case faint = "2"
        case error = "1;31"
        case warning = "1;33"
        case hint = "36"
    }

    private func painted(_ text: String, _ style: Style) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension Place {
    /// The place as terminals and editors know it, such as `Content/help/index.md:12:5`.
    var shown: String {
        let file = EntryName.quoted(file)
        if line == 0 { return file }
        return column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
    }
}
