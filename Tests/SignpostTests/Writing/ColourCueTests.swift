import Testing

@testable import Signpost

/// What is told by its colour alone, and what is told by more.
struct ColourCueTests {
    private static func cues(_ body: String) async throws -> [String] {
        let site = TestSite(["Content/index.md": TestSite.page("Home", body: body)])
        return try await site.build().report.diagnostics.filter { $0.id == "cue-colour" }
            .compactMap { $0.summary.split(separator: "'").first.map(String.init) }
    }

    @Test(arguments: [
        ("Press the red button.", "red button"),
        ("The button is red.", "button is red"),
        ("Fill in all fields marked in red.", "marked in red"),
        ("The answers in green are right.", "answers in green"),
        ("Boxes in green are right.", "Boxes in green"),
        ("Pick the red ones.", "the red ones"),
        ("Press the green one to go on.", "the green one"),
        ("A link that is blue leads on. The links are in blue.", "links are in blue"),
    ])
    func `a thing that only its colour tells from others`(body: String, cue: String) async throws {
        #expect(try await Self.cues(body) == [cue])
    }

    @Test(arguments: [
        "The button is red and says Exit.", "The red button: Exit this page.",
        "Press the red one called Exit.", "Fields marked in red with a star.",
        "A man in red waits at the door.", "Underline the words in red.", "We were in the red.",
        "The text is black on white.", "One is a red one, one is a green one.",
        "White Rose centre, amber for ask", "The field is. Red helps nobody.",
    ])
    func `a thing that is told by more, or is no thing on a screen`(body: String) async throws {
        #expect(try await Self.cues(body) == [])
    }
}
