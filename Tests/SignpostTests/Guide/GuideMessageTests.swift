import Foundation
import Signpost
import Testing

/// A message that a guide names is one that Signpost can give.
struct GuideMessageTests {
    /// Names of directives, fields and files that begin like a message.
    private static let others: Set<String> = [
        "data-note", "easy-read", "help-panel", "older-people", "search-help",
    ]

    @Test(arguments: ["editor-guide.md", "command-line.md", "theme-guide.md"])
    func `every message that a guide names exists`(name: String) throws {
        let named = Self.named(in: try GuidePage(name).text)
        let unknown = named.subtracting(Rule.all.keys).subtracting(Self.others)
        #expect(unknown.sorted() == [])
    }

    @Test
    func `the guides name messages`() throws {
        let named = Self.named(in: try GuidePage("editor-guide.md").text)
        #expect(named.isSuperset(of: ["helpline-overdue", "link-withheld", "field-unknown"]))
    }

    @Test
    func `a misspelt message is found`() {
        let text =
            "See `link-witheld`, or\n`signpost explain link-vag`:\nerror: no [field-unknwon]\n"
        #expect(Self.named(in: text) == ["link-witheld", "link-vag", "field-unknwon"])
    }

    /// What stands in code and begins with the first word of a message, what is explained, and what ends a message.
    private static func named(in text: String) -> Set<String> {
        let families = Set(Rule.all.keys.compactMap { $0.split(separator: "-").first })
        let inCode = text.split(separator: "`").filter { word in
            let isOne = word.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }
            return isOne && word.contains("-") && families.contains(word.prefix { $0 != "-" })
        }
        let lines = text.split(separator: "\n")
        let explained = lines.filter { $0.contains("signpost explain ") }
            .flatMap { $0.matches(of: #/signpost explain ([a-z-]+)/#).map(\.1) }
        let told = lines.filter { $0.hasSuffix("]") }
            .compactMap { $0.firstMatch(of: #/ \[([a-z]+-[a-z-]+)\]$/#)?.1 }
        return Set((inCode + explained + told).map(String.init))
    }
}
