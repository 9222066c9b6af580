internal import CommonMark

/// What an editor asks for in the braces of a directive that shows figures.
struct ChartOrder: Sendable {
    /// How the figures are drawn; a directive without `kind` shows them as a table alone.
    enum Kind: String, Sendable {
        case bar, grouped, line
    }

    let kind: Kind?
    /// The column that names the rows; the first of the file when nothing is asked for.
    let label: Located<String>?
    /// The columns of numbers; all others of the file when nothing is asked for.
    let values: [Located<String>]
    /// Where the file is named.
    let place: Place
}

extension ChartOrder {
    /// Reads `x`, `y` and `kind` beside the attribute that names the file.
    init(_ directive: Directive, naming file: Directive.Attribute, in findings: Findings) {
        func written(_ name: String) -> Located<String>? {
            directive.attributes.last { $0.name == name }.flatMap { attribute in
                attribute.value.map { Located($0, at: findings.place(attribute.span)) }
            }
        }
        kind = written("kind").flatMap { Kind(rawValue: $0.value) }
        label = written("x")
        values =
            written("y").map { y in
                y.value.split(separator: ",").map {
                    Located(String($0).trimmingSpace(), at: y.place)
                }
            } ?? []
        place = findings.place(file.span)
    }
}
