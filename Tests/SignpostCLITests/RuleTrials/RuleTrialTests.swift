import Foundation
import Signpost
import Testing

/// Each rule that only a verb meets is broken by its bad run, once, and not by its good one.
struct RuleTrialTests {
    @Test(arguments: RuleTrial.all)
    func `a rule is broken by its bad run and kept by its good one`(trial: RuleTrial) throws {
        let rule = try #require(Rule.all[trial.id])
        let lines = trial.says.split(separator: "\n")
        let bad = try trial.bad.outcome()
        #expect(bad.messages == ["\(lines[0]) [\(trial.id)]\n  hint: \(lines[1])"])
        #expect(lines[0].contains(": \(rule.severity == .error ? "error" : "warning"): "))
        #expect(bad.status == trial.status)
        let good = try trial.good.outcome()
        #expect(good.messages == [])
        #expect(good.status == 0)
    }

    @Test func `a rule that only a verb meets has a trial, or a reason and tests elsewhere`() {
        let tried = RuleTrial.all.map(\.id)
        #expect(Set(tried).count == tried.count)
        #expect((tried + RuleTrial.elsewhere.keys).sorted() == Self.rules.sorted())
    }

    @Test(arguments: RuleTrial.elsewhere.keys.sorted())
    func `a test that is named is there, and speaks of the rule where it is broken`(
        id: String
    ) throws {
        let elsewhere = try #require(RuleTrial.elsewhere[id])
        let texts = try Self.tests()
        let bad = texts.filter { $0.contains("func `\(elsewhere.bad)`") }
        #expect(bad.count == 1)
        #expect(bad.allSatisfy { $0.contains(id) })
        #expect(texts.contains { $0.contains("func `\(elsewhere.good)`") })
    }

    /// The rules of whole chapters, but for those about names and texts, which have scenes.
    private static let rules = Rule.chapters.filter { chapters.contains($0.title) }
        .flatMap(\.rules).map(\.id).filter {
            !["source-name", "source-copy", "source-leftover"].contains($0)
        }

    private static let chapters = [
        "Publishing", "PDFs", "signpost new", "Showing the site while you write",
        "What signpost check does besides", "Looking words up", "Folders and files",
    ]

    private static func tests() throws -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().resolvingSymlinksInPath()
        return try FileManager.default.subpathsOfDirectory(atPath: root.path)
            .filter { $0.hasSuffix(".swift") && !$0.contains("RuleTrials/") }
            .map { try String(contentsOfFile: root.path + "/" + $0, encoding: .utf8) }
    }
}
