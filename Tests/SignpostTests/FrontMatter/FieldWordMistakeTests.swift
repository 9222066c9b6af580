import Testing

@testable import Signpost

struct FieldWordMistakeTests {
    /// Each line is added to a page that is otherwise right.
    @Test(arguments: mistakes)
    func `a wrong name or word is told with the right one`(line: String, report: String) throws {
        let text = "title: T\nsummary: S\ntype: page\n" + line
        let reports = try Reading.page(text, under: .testing).reports
        #expect(reports == [report])
    }

    static let mistakes: [(String, String)] = [
        (
            "sumary: x",
            """
            5:1+6 field-unknown: 'sumary' is not a field of a page
            -> did you mean 'summary'?
            """
        ),
        (
            "minutes: 5",
            """
            5:1+7 field-unknown: 'minutes' is not a field of a page
            -> 'minutes' belongs to a lesson; remove the line or change the 'type'
            """
        ),
        (
            "wibble: 5",
            """
            5:1+6 field-unknown: 'wibble' is not a field of a page
            -> remove the line, or put it under 'extra' if a template of your own reads it
            """
        ),
        (
            "owner:",
            """
            5:1+5 field-empty: 'owner' has no value
            -> write one line of at most 80 characters after the colon, or remove the line
            """
        ),
        (
            "owner: ''",
            """
            5:8+2 field-empty: 'owner' has no value
            -> write one line of at most 80 characters after the colon, or remove the line
            """
        ),
        (
            "owner: [a]",
            """
            5:8+1 field-kind: 'owner' cannot be a list
            -> write one line of at most 80 characters
            """
        ),
        (
            "owner: {a: b}",
            """
            5:8+1 field-kind: 'owner' cannot be lines of 'name: value'
            -> write one line of at most 80 characters
            """
        ),
        (
            "topics: passwords",
            """
            5:9+9 field-kind: 'topics' must be a list, but 'passwords' is text
            -> put it in square brackets: topics: [passwords]
            """
        ),
        (
            "topics: passwords, scams]",
            """
            5:9+17 field-kind: 'topics' must be a list, but 'passwords, scams]' is text
            -> put it in square brackets: topics: [passwords, scams]
            """
        ),
        (
            "topics: {a: b}",
            """
            5:9+1 field-kind: 'topics' cannot be lines of 'name: value'
            -> write a list such as [one, two]
            """
        ),
        (
            "sources: Our own words, in part",
            """
            5:10+22 field-kind: 'sources' must be a list, but 'Our own words, in part' is text
            -> put it in square brackets: sources: [{label: "Our own words, in part"}]
            """
        ),
        (
            "sources: https://example.org/a",
            """
            5:10+21 field-kind: 'sources' must be a list, but 'https://example.org/a' is text
            -> put it in square brackets: sources: [{label: ..., url: "https://example.org/a"}]
            """
        ),
        (
            "sources:\n  label: A study",
            """
            6:3+1 field-kind: 'sources' cannot be lines of 'name: value'
            -> write '- ' before its first line, so that it is the first of a list
            """
        ),
        (
            "exceptions: [word-retired]",
            """
            5:13+1 field-kind: 'exceptions' cannot be a list
            -> write lines of 'rule: reason', such as 'word-retired: it tells the old name'
            """
        ),
        (
            "topics: [pasword]",
            """
            5:10+7 field-id-unknown: topics: 'pasword' is not a topic
            -> did you mean 'passwords'?
            """
        ),
        (
            "topics: [gardening]",
            """
            5:10+9 field-id-unknown: topics: 'gardening' is not a topic
            -> the topics are passwords, scams
            """
        ),
        (
            "topics: [scams, scams]",
            """
            5:17+5 field-repeated: 'scams' is in 'topics' twice
            -> remove one of them
            """
        ),
        (
            "audience: [children]",
            """
            5:12+8 field-id-unknown: audience: 'children' is not an audience
            -> the site has no audiences yet
            """
        ),
        (
            "help: childs",
            """
            5:7+6 field-id-unknown: help: 'childs' is not a help panel
            -> did you mean 'child'?
            """
        ),
        (
            "sources: [{date: 2026-01-01}]",
            """
            5:11+1 field-missing: a source needs the field 'label'
            -> add a line 'label: ...'
            """
        ),
        (
            "sources: [A report]",
            """
            5:11+8 field-kind: a source has fields of its own, but 'A report' in 'sources' is text
            -> write {label: "A report"}
            """
        ),
        (
            "owner: " + String(repeating: "abcdefghij", count: 9),
            """
            5:8+90 field-too-long: owner: 90 characters are too many
            -> shorten it to at most 80; the limit is after 'abcdefghijabcdefghij'
            """
        ),
    ]
}
