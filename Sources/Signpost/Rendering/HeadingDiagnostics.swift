internal import CommonMark

extension Diagnostic {
    /// The title is a page's one heading of the first level, so the text has none.
    static func firstLevel(_ heading: Heading, at place: Place) -> Self {
        Diagnostic(
            id: "heading-first-level",
            at: place,
            "'\(heading.text)' is a heading of the first level, and only the page's title may be one",
            hint: "write '## \(heading.text)'"
        )
    }
}
