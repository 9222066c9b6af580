import Testing

@testable import Signpost

/// Files that hold one mistake, the smallest there is, and every word of its report.
struct Mistake: Sendable, CustomTestStringConvertible {
    let files: [String: String]
    let report: String

    var testDescription: String { report.split(separator: "\n").first.map(String.init) ?? report }

    init(_ files: [String: String], _ report: String) {
        self.files = files
        self.report = report
    }

    /// A mistake in the text of the home page, which begins on line 6.
    init(_ body: String, _ report: String) {
        self.init(
            ["Content/index.md": TestSite.page("Home", body: body)],
            "Content/index.md \(report)"
        )
    }

    /// Builds the whole site, with `files` below those of the mistake, and compares what is reported.
    func check(
        among files: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let site = TestSite(files.merging(self.files) { $1 })
        let problems = try await site.build().problems
        #expect(problems == [report], sourceLocation: sourceLocation)
    }
}
