import Foundation
import Testing

@testable import Spelling

/// The program hunspell, as it is installed: `.ci/need debian hunspell hunspell-en-gb`.
struct HunspellTests {
    private static let hunspell = Hunspell(path: "/usr/bin/hunspell")

    @Test func `words of British English are known, and others come with what may be meant`()
        async throws
    {
        let unknown = try await Self.hunspell.unknown([
            "colour", "recieve", "don't", "café", "Leeds", "color", "organise",
        ])
        #expect(unknown.keys.sorted() == ["color", "recieve"])
        #expect(unknown["recieve"]?.first == "receive")
        #expect(unknown["color"]?.contains("colour") == true)
    }

    @Test func `a word that nothing is near has no suggestion`() async throws {
        #expect(try await Self.hunspell.unknown(["xqzzyvw"]) == ["xqzzyvw": []])
    }

    @Test func `what looks like an order of the program is a word`() async throws {
        let words = ["*recieve", "@recieve", "~x", "recieve", "-", "", "word recieve", "teh"]
        let unknown = try await Self.hunspell.unknown(words)
        #expect(
            unknown.keys.sorted() == ["*recieve", "@recieve", "recieve", "teh", "word recieve"]
        )
        #expect(try await Self.hunspell.unknown(["recieve"]).count == 1)
    }

    @Test func `thirty thousand words are no more than a pipe holds`() async throws {
        let words = (0..<30_000).map { $0 == 29_999 ? "recieve" : "word" }
        #expect(try await Self.hunspell.unknown(words).keys.sorted() == ["recieve"])
    }

    @Test func `no words need no answer`() async throws {
        #expect(try await Self.hunspell.unknown([]) == [:])
    }

    @Test func `a dictionary that is not there is told in the words of the program`() async {
        let other = Hunspell(path: "/usr/bin/hunspell", dictionary: "en_XX")
        await #expect(
            throws: Hunspell.Failure.failed(
                status: "status 1",
                complaint:
                    "Can't open affix or dictionary files for dictionary named \"en_XX\"."
            )
        ) { try await other.unknown(["word"]) }
    }

    @Test func `a program that is not there cannot be started`() async {
        await #expect(throws: Hunspell.Failure.unstartable) {
            try await Hunspell(path: "/nowhere/hunspell").unknown(["word"])
        }
    }

    @Test func `a program that reads no word has ended badly, and nothing else with it`() async {
        let words = Array(repeating: "word", count: 100_000)
        await #expect(throws: Hunspell.Failure.self) {
            try await Hunspell(path: "/bin/false").unknown(words)
        }
    }

    @Test func `an answer about fewer words is none`() {
        let answer = "@(#) Hunspell\n& teh 2 1: the, eh\n\n\n"
        #expect(Hunspell.unknown(["teh", "word"], by: answer) == ["teh": ["the", "eh"]])
        #expect(Hunspell.unknown(["teh", "word", "more"], by: answer) == nil)
    }
}
