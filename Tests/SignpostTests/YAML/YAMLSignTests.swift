import Testing

@testable import Signpost

/// Signs that begin something in YAML, where an editor meant them as they stand.
struct YAMLSignTests {
    @Test(arguments: mistakes)
    func `a sign that means more than it says is told where it stands`(
        text: String,
        report: String
    ) {
        #expect(Reading.yaml(text).diagnostics.map(\.report) == [report])
    }

    private static let mistakes: [(String, String)] =
        [
            ("title: > Read this\n", "1:8", ">", "title: \"> Read this\""),
            ("title: |x\n  b\n", "1:8", "|", "title: \"|x\""),
            ("tips:\n  - >> one\n", "2:5", ">", "\">> one\""),
            ("title: ? Is it safe\n", "1:8", "?", "title: \"? Is it safe\""),
            ("title: ], so\n", "1:8", "]", "title: \"], so\""),
            ("title: , so\n", "1:8", ",", "title: \", so\""),
            ("title: &\nowner: Us\n", "1:8", "&", "title: \"&\""),
            ("tips:\n  - *\n", "2:6", "*", "\"*\""),
            ("% of pupils\n", "1:1", "%", "\"% of pupils\""),
            ("topics: [@home, b]\n", "1:10", "@", "\"@home\""),
            ("topics: [a, %b]\n", "1:13", "%", "\"%b\""),
            ("topics: [: a, b]\n", "1:10", ":", "\": a\""),
        ].map { text, place, sign, line in
            (
                text,
                """
                \(place)+1 yaml-start: a value cannot begin with '\(sign)' unless it is in quotes
                -> put the value in quotes: \(line)
                """
            )
        }
        + [
            ("title: !!! Stop\n", "1:8+4", "!!!"), ("title: ![A dot](dot.svg)\n", "1:8+3", "![A"),
            ("title: !% Stop\n", "1:8+2", "!%"),
        ].map { text, place, tag in
            (
                text,
                """
                \(place) yaml-tag: '\(tag)' at the beginning of a value would be a type, which is not allowed here
                -> put the value in quotes if it begins with '!', or remove the type
                """
            )
        }
        + ["topics: [a, , b]\n", "topics: [a,, b]\n", "topics:\n  [a,\n  , b]\n"].map { text in
            let line = text.contains("\n  ,") ? 3 : 1
            let column = line == 3 ? 3 : text.contains(",,") ? 12 : 13
            return (
                text,
                """
                \(line):\(column)+1 yaml-comma: nothing stands before this comma in the brackets
                -> take the comma away, or write the value that is missing
                """
            )
        }
        + [
            (
                "topics: [- a, - b]\n",
                """
                1:10+1 yaml-list: a list with '-' must begin on a line of its own
                -> move it to the next line, or write the list as [one, two]
                """
            ),
            (
                " title: One\nsummary: Two\n",
                """
                1:2+1 yaml-indentation: the line does not begin in the same column as the lines it belongs to
                -> give lines that belong together the same number of spaces in front
                """
            ),
            (
                "# Note\n[Help](help.md)\nsummary: Two\n",
                """
                2:1+15 yaml-no-colon: '[Help](help.md)' has no colon, so it is neither a name nor a value
                -> write 'name: value'; indent the line if it continues the one above
                """
            ),
        ]

    @Test(
        arguments: [
            ("topics: [#safe]\n", "1:10+6", "#safe]"),
            ("topics: [#safe, b]\nowner: Us\n", "1:10+9", "#safe, b]"),
            ("topics: [a,#safe]\n", "1:12+6", "#safe]"),
        ]
    )
    func `a hashtag in brackets is no bracket that is open`(
        text: String,
        place: String,
        lost: String
    ) {
        #expect(
            Reading.yaml(text).diagnostics.map(\.report) == [
                """
                \(place) yaml-hash: '\(lost)' would be lost: a space and # begin a comment
                -> put the value in quotes: "#safe"
                """
            ]
        )
    }

    @Test func `brackets that end in a note are open`() {
        #expect(
            Reading.yaml("topics: [ # all of them\n").diagnostics.map(\.report) == [
                "1:9+1 yaml-unclosed: the [ is never closed\n-> write ] where the value ends"
            ]
        )
    }

    @Test func `a note may name a number`() {
        #expect(Reading.yaml("title: Tips # see #5\n").diagnostics.map(\.report) == [])
    }
}
