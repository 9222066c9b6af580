import Testing

@testable import Signpost

/// Each rule about what is in a project is broken by its bad scene, once, and not by its good one.
struct RuleSceneTests {
    /// The chapters of what a verb meets: a disk, a browser, a port, an answer.
    ///
    /// `RuleTrialTests` runs the program for their rules.
    private static let verbs: Set<String> = [
        "Publishing", "PDFs", "signpost new", "Showing the site while you write",
        "What signpost check does besides", "Looking words up", "Folders and files",
    ]

    private static let rules = Rule.chapters.flatMap(\.rules).filter {
        $0.example != nil || RuleScene.all[$0.id] != nil
    }.map(\.id)

    @Test(arguments: rules)
    func `a rule is broken by its bad scene and kept by its good one`(id: String) async throws {
        let rule = try #require(Rule.all[id])
        let scene = RuleScene(of: rule)
        let bad = try await scene.build(\.bad)
        #expect(bad.map(\.id) == Array(repeating: id, count: scene.times), "\(bad)")
        #expect(bad.allSatisfy { $0.severity == rule.severity })
        let good = try await scene.build(\.good)
        #expect(good.isEmpty, "\(good)")
    }

    @Test
    func `every rule about what is in a project has a scene`() {
        let chapters = Rule.chapters.filter { !Self.verbs.contains($0.title) }
        #expect(chapters.count == Rule.chapters.count - Self.verbs.count)
        let names = ["source-name", "source-copy", "source-leftover"]
        let all = Set(chapters.flatMap(\.rules).map(\.id) + names)
        #expect(all.subtracting(Self.rules).sorted() == [])
        #expect(Set(RuleScene.all.keys).subtracting(Rule.all.keys).sorted() == [])
    }
}
