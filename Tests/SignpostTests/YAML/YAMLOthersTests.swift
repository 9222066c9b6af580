import Testing

@testable import Signpost

/// The parser stops at the first mistake; an editor is told the others as well.
struct YAMLOthersTests {
    @Test(
        arguments: [
            ("title: A: b\nsummary: C: d\nowner: @x\n", ["1:9 colon", "2:11 colon", "3:8 start"]),
            (
                "a:\n  - label: A: b\n    url: `x`\n  - %c\n",
                ["2:13 colon", "3:10 start", "4:5 start"]
            ),
            (
                "a: \"b\" c\nd: !e f\ng:h\ni: \"\\q\"\nj: k\n",
                [
                    "1:8 after-quote", "2:4 tag", "3:1 no-colon", "4:5 escape",
                ]
            ),
            ("a: b: c\nd: e #f\n", ["1:5 colon", "2:6 hash"]),
            ("a: &x b\nc: *x\nd: e: f\n", ["1:4 anchor"]),
            ("a: b: c\nd: \"e\nf: g: h\n", ["1:5 colon"]),
            ("a: b: c\n  d\ne: f: g\n", ["1:5 colon"]),
            ("a: b: c\na: d\n", ["1:5 colon"]),
        ]
    )
    func `mistakes in several values are told at once`(text: String, reports: [String]) {
        let found = Reading.yaml(text).diagnostics.sorted().map {
            "\($0.place.line):\($0.place.column) \($0.id.dropFirst("yaml-".count))"
        }
        #expect(found == reports)
    }

    @Test func `a file with more mistakes than anybody mends at once ends the search`() {
        let text = (1...100).map { "a\($0): b: c\n" }.joined()
        #expect(Reading.yaml(text).diagnostics.count == 20)
    }
}
