import Foundation
import Testing

/// `signpost check --fix`.
struct FixTests {
    private static let text = """
        Words\u{A0} here.

        ##Head\u{200B}

        • one
        • two

        """

    private static func page(_ text: String) -> String { TinySite.page(title: "Home", text) }

    @Test func `what has one safe correction is mended, and a second run changes nothing`() throws {
        let page = Self.page(Self.text)
        try Project.with(["Content/index.md": "\u{FEFF}" + page.replacing("\n", with: "\r\n")]) {
            let first = try $0.run("check", "--fix", "--now", "2026-11-23")
            #expect(first.status == 0, "\(first.errors)")
            #expect(first.errors == "")
            #expect(first.output.contains("\n-• one\n"))
            #expect(first.output.contains("\n+- one\n"))
            #expect(first.output.contains("\nMended 5 places in 1 file\n"), "\(first.output)")
            let mended = Self.page("Words here.\n\n## Head\n\n- one\n- two\n")
            let expected = "\u{FEFF}" + mended.replacing("\n", with: "\r\n")
            #expect(
                try String(decoding: $0.bytes(), as: UTF8.self).debugDescription
                    == expected.debugDescription
            )
            let second = try $0.run("check", "--fix", "--now", "2026-11-23")
            #expect(second.output.hasPrefix("There is nothing to mend\nChecked 1 page"))
            #expect(try $0.bytes() == Array(expected.utf8))
        }
    }

    @Test func `a dry run shows the changes and makes none`() throws {
        try Project.with(["Content/index.md": Self.page(Self.text)]) {
            let before = try $0.everything()
            let outcome = try $0.run("check", "--fix", "--dry-run")
            #expect(outcome.status == 0)
            #expect(outcome.output.hasPrefix("--- a/Content/index.md\n+++ b/Content/index.md\n@@ "))
            #expect(
                outcome.output.hasSuffix(
                    "\n5 places in 1 file would be mended; nothing was changed\n"
                )
            )
            #expect(try $0.everything() == before)
        }
    }

    @Test func `what is left is reported after it`() throws {
        try Project.with(["Content/index.md": Self.page("• one\n\n[x](y.md)")]) {
            let outcome = try $0.run("check", "--fix", "--now", "2026-11-23", "--format", "json")
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("Mended 1 place in 1 file\n"))
            let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
            let found = try #require((json as? [String: Any])?["diagnostics"] as? [[String: Any]])
            #expect(found.map { $0["id"] as? String } == ["link-broken"])
        }
    }

    @Test func `a check says how much can be mended`() throws {
        try Project.with(["Content/index.md": Self.page("a\u{200B}b")]) {
            let outcome = try $0.run("check", "--now", "2026-11-23")
            #expect(outcome.status == 0)
            let offer = "\n1 of them has one safe correction: 'signpost check --fix' makes it\n"
            #expect(outcome.errors.hasSuffix(offer))
        }
    }

    @Test func `a dry run of nothing is wrong usage`() throws {
        try Project.with { project in
            let outcome = try project.run("check", "--dry-run")
            #expect(outcome.status == 2)
        }
    }
}

extension Project {
    /// Texts that differ in their line ends alone are equal, bytes are not.
    fileprivate func bytes() throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path + "/Content/index.md")))
    }
}
