/// One mistake in a template: where it is, what is wrong and what to do about it.
public struct TemplateProblem: Error, Hashable, Sendable {
    /// The template's file.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// The column in code points, from 1.
    public let column: Int
    /// The length in code points, at least 1.
    public let length: Int
    /// What is wrong, quoting what was written.
    public let summary: String
    /// What to do about it.
    public let hint: String
}

extension TemplateProblem: Comparable {
    /// Orders by place, then words.
    public static func < (a: Self, b: Self) -> Bool {
        let (placeA, placeB) = ((a.path, a.line, a.column), (b.path, b.line, b.column))
        return placeA == placeB ? (a.summary, a.hint) < (b.summary, b.hint) : placeA < placeB
    }
}

/// Every problem of one template and of all it includes, ordered by place, each once.
public struct TemplateProblems: Error, Hashable, Sendable {
    /// At least one problem.
    public let problems: [TemplateProblem]
}

/// Why a page could not be rendered: something only the data could show.
public struct RenderFailure: Error, Hashable, Sendable {
    /// What went wrong and at which tag.
    public let problem: TemplateProblem
}
