import Testing

@testable import Signpost

struct OutputPathTests {
    @Test(
        arguments: [
            "index.html", "advice/passwords/index.html", ".well-known/security.txt", "a/..b/c...d",
            "café/🎉 \"x\".jpg", String(repeating: "x", count: 255),
        ]
    )
    func `a path inside the site is fine`(text: String) throws {
        #expect(try OutputPath(text).text == text)
    }

    @Test(
        arguments: [
            ("", .isEmpty), ("/etc/passwd", .isAbsolute), ("a//b", .hasEmptyPart),
            ("a/", .hasEmptyPart), ("../a", .hasDots), ("a/../../b", .hasDots), ("a/..", .hasDots),
            (".", .hasDots), ("a/./b", .hasDots), ("a\nb", .hasControlCharacter),
            ("a\0b", .hasControlCharacter), ("a\u{7F}", .hasControlCharacter),
            (".signpost-ledger", .isReserved), (".signpost-ledger/index.html", .isReserved),
            (
                "a/" + String(repeating: "é", count: 150),
                .isTooLong(part: String(repeating: "é", count: 150))
            ),
            (String(repeating: "ab/", count: 1_000) + "c", .isTooDeep),
        ] as [(String, OutputPath.Flaw)]
    )
    func `a path that could leave the site or not be stored is refused`(
        text: String,
        flaw: OutputPath.Flaw
    ) {
        #expect(throws: flaw) { try OutputPath(text) }
    }

    @Test(
        arguments: [
            ("", "is empty"),
            ("/a", "begins with a slash"),
            ("a//b", "has nothing between two slashes or after the last one"),
            ("../a", "has '.' or '..' between slashes"),
            ("a\nb", "holds a control character or a line break"),
            (String(repeating: "x", count: 300), "has a part of 300 bytes; 255 are allowed"),
            (String(repeating: "ab/", count: 1_000) + "c", "is longer than 2000 bytes"),
            (".signpost-ledger", "has the name of the record that Signpost keeps"),
        ]
    )
    func `a flaw is told in words`(text: String, words: String) throws {
        let flaw = #expect(throws: OutputPath.Flaw.self) { try OutputPath(text) }
        #expect("\(try #require(flaw))" == words)
    }
}
