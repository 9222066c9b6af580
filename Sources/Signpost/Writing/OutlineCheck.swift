internal import CommonMark

/// Whether the headings of a page go down one level at a time, as who jumps from one to the next expects.
struct OutlineCheck {
    let outline: [Heading]
    let findings: Findings

    func diagnostics() -> [Diagnostic] {
        var level = 1
        return outline.compactMap { heading in
            defer { level = heading.level }
            guard heading.level > level + 1 else { return nil }
            return .skipped(heading, after: level, at: findings.place(heading.span))
        }
    }
}

extension Diagnostic {
    fileprivate static func skipped(_ heading: Heading, after level: Int, at place: Place) -> Self {
        let signs = String(repeating: "#", count: level + 1)
        return Diagnostic(
            .warning,
            id: "heading-skipped",
            at: place,
            "'\(heading.text)' is a heading of level \(heading.level), and no heading of level \(level + 1) stands above it",
            hint: "write '\(signs) \(heading.text)'"
        )
    }
}
