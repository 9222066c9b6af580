import Testing

@testable import Signpost

/// Each rule about what is in a project is broken by its bad scene, once, and not by its good one.
struct RuleSceneTests {
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
    func `rules about texts have examples`() {
        #expect(Self.rules.count > 70)
    }
}
