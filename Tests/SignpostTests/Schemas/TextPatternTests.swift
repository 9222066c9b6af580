import Testing

@testable import Signpost

/// A pattern lets everything through that the build takes, and most of what it refuses is refused here as well.
struct TextPatternTests {
    @Test(
        arguments: [
            (
                FieldKind.id, ["a", "first-phone", "2026", "über-uns", "安全"],
                ["A", "-a", "a-", "a b", "a_b", "a.b", ""]
            ),
            (.code, ["MFM-03", "A"], ["mfm-03", "MFM--03", "-A", "A 1"]),
            (
                .pagePath, ["help/index.md", "../a.md", "packs/a.yml"],
                ["/a.md", "a.html", "a:b.md", "a\\b.md"]
            ),
            (.assetPath, ["a.svg", "../x/a b.png", "a"], ["/a.svg", "a/", "c:a.svg"]),
            (.folderPath, ["about", "about/history"], ["/about", "about/", "a//b"]),
            (.sitePath, ["/old/page/", "/café/"], ["old", "/", "/a b", "/a?b", "/a#b", "/a%20b"]),
            (
                .webAddress,
                ["https://example.org", "http://localhost:80/x?y#z", "https://a.b.c/d"],
                ["example.org", "https://", "https://a", "https://a b.c", "ftp://a.b"]
            ),
            (.email, ["a@example.org"], ["a", "a@b", "a@b@c.d", "a b@c.d"]),
            (.contact, ["a@example.org", "https://example.org/a"], ["a", "example.org"]),
            (.phone, ["0800 1111", "999"], ["0800-1111", "call us"]),
            (.formerPhone, ["0845 30 30 900"], ["0845-1"]),
        ]
    )
    func `a pattern agrees with the build`(kind: FieldKind, right: [String], wrong: [String]) throws
    {
        let pattern = try Regex(#require(TextPattern(kind)).expression)
        for text in right {
            #expect(text.wholeMatch(of: pattern) != nil, "\(text)")
            #expect(Self.isTaken(text, as: kind), "\(text)")
        }
        for text in wrong {
            #expect(text.wholeMatch(of: pattern) == nil, "\(text)")
            #expect(!Self.isTaken(text, as: kind) || text.isEmpty, "\(text)")
        }
    }

    private static func isTaken(_ text: String, as kind: FieldKind) -> Bool {
        guard case .success = FieldKind.read(text, as: kind, vocabularies: Vocabularies()) else {
            return false
        }
        return true
    }
}
