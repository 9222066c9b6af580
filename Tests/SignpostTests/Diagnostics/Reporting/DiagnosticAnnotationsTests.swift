import Foundation
import Testing

@testable import Signpost

/// What code hosts show beside a change.
struct DiagnosticAnnotationsTests {
    private static let diagnostics = [
        Diagnostic(
            id: "link-broken",
            at: Place(file: "Content/a,b:c.md", line: 3, column: 5, length: 2),
            "100 % of 'x'",
            hint: "mend it"
        ),
        Diagnostic(.warning, id: "whole", at: Place(file: "Content/c.md"), "odd", hint: "look"),
    ]

    @Test func `GitHub gets a line for each, with nothing in it that would end it`() {
        #expect(
            DiagnosticAnnotations.github(Self.diagnostics) == """
                ::error file=Content/a%2Cb%3Ac.md,line=3,col=5,endColumn=6,title=link-broken::100 %25 of 'x'%0Ahint: mend it
                ::warning file=Content/c.md,title=whole::odd%0Ahint: look

                """
        )
    }

    @Test func `GitLab gets a list in which a mistake that moved is the same`() throws {
        let moved = Diagnostic(
            id: "link-broken",
            at: Place(file: "Content/a,b:c.md", line: 9, column: 1, length: 2),
            "100 % of 'x'",
            hint: "mend it"
        )
        let both = try Self.gitlab(Self.diagnostics)
        #expect(both.map { $0["check_name"] as? String } == ["link-broken", "whole"])
        #expect(both.map { $0["severity"] as? String } == ["major", "minor"])
        #expect(
            both.map { $0["description"] as? String } == ["100 % of 'x'; mend it", "odd; look"]
        )
        let location = try #require(both[0]["location"] as? [String: Any])
        #expect(location["path"] as? String == "Content/a,b:c.md")
        #expect((location["lines"] as? [String: Int]) == ["begin": 3])
        let prints = { (all: [[String: Any]]) in all.map { $0["fingerprint"] as? String } }
        #expect(prints(try Self.gitlab([moved])) == [prints(both)[0]])
        #expect(Set(prints(try Self.gitlab([moved, moved]))).count == 2)
    }

    @Test func `nothing wrong is nothing to show`() throws {
        #expect(DiagnosticAnnotations.github([]).isEmpty)
        #expect(try Self.gitlab([]).isEmpty)
    }

    private static func gitlab(_ diagnostics: [Diagnostic]) throws -> [[String: Any]] {
        let text = DiagnosticAnnotations.gitlab(diagnostics)
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(json as? [[String: Any]])
    }
}
