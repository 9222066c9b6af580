import Testing

@testable import Signpost

struct YAMLMistakeTests {
    @Test(arguments: mistakes)
    func `a mistake is told in an editor's words`(text: String, report: String) {
        #expect(Reading.yaml(text).diagnostics.map(\.report) == [report])
    }

    static let mistakes: [(String, String)] = [
        (
            "title: Scams: what to do\n",
            """
            1:13+1 yaml-colon: the value of 'title' holds a colon and a space, which begin a new value
            -> put the value in quotes: title: "Scams: what to do"
            """
        ),
        (
            "title: He said \"no\": it's fine\n",
            """
            1:20+1 yaml-colon: the value of 'title' holds a colon and a space, which begin a new value
            -> put the value in quotes: title: 'He said "no": it''s fine'
            """
        ),
        (
            "sources:\n  - label: A: b\n",
            """
            2:13+1 yaml-colon: the value of 'label' holds a colon and a space, which begin a new value
            -> put the value in quotes: label: "A: b"
            """
        ),
        (
            "title: One\n  summary: Two\n",
            """
            2:3+1 yaml-indentation: the line does not begin in the same column as the lines it belongs to
            -> give lines that belong together the same number of spaces in front
            """
        ),
        (
            "title: One\nsummary\ntype: page\n",
            """
            2:1+7 yaml-no-colon: 'summary' has no colon, so it is neither a name nor a value
            -> write 'name: value'; indent the line if it continues the one above
            """
        ),
        (
            "title: One\nsummary:Two\ntype: page\n",
            """
            2:1+11 yaml-no-colon: there is no space after 'summary:'
            -> write a space between the colon and the value
            """
        ),
        (
            "title: One\n\tsummary: Two\n",
            """
            2:1+1 yaml-tab: a tab stands where only spaces may stand
            -> replace the tab by two spaces
            """
        ),
        (
            "title:\tOne\nlist:\n\t- a\n",
            """
            3:1+1 yaml-tab: a tab stands where only spaces may stand
            -> replace the tab by two spaces
            """
        ),
        (
            "title: @home\n",
            """
            1:8+1 yaml-start: a value cannot begin with '@' unless it is in quotes
            -> put the value in quotes: title: "@home"
            """
        ),
        (
            "title: `code`\n",
            """
            1:8+1 yaml-start: a value cannot begin with '`' unless it is in quotes
            -> put the value in quotes: title: "`code`"
            """
        ),
        (
            "title: *bold* words\n",
            """
            1:8+1 yaml-start: a value cannot begin with '*' unless it is in quotes
            -> put the value in quotes: title: "*bold* words"
            """
        ),
        (
            "title: % off\n",
            """
            1:8+1 yaml-start: a value cannot begin with '%' unless it is in quotes
            -> put the value in quotes: title: "% off"
            """
        ),
        (
            "title: \"One\n",
            """
            1:8+1 yaml-unclosed: the " is never closed
            -> write " where the value ends
            """
        ),
        (
            "title: 'One\n",
            """
            1:8+1 yaml-unclosed: the ' is never closed
            -> write ' where the value ends
            """
        ),
        (
            "title: \"One\nsummary: \"Two\"\n",
            """
            1:8+1 yaml-unclosed: the " is never closed
            -> write " where the value ends
            """
        ),
        (
            "topics: [one, two\ntype: page\n",
            """
            1:9+1 yaml-unclosed: the [ is never closed
            -> write ] where the value ends
            """
        ),
        (
            "image: {src: a.svg\ntype: page\n",
            """
            1:8+1 yaml-unclosed: the { is never closed
            -> write } where the value ends
            """
        ),
        (
            "image: {src: \"a.svg\" alt: \"b\"}\n",
            """
            1:22+1 yaml-comma: there is no comma before this value in the brackets
            -> write a comma and a space between two values, and quotes around one that holds a comma or a colon
            """
        ),
        (
            "topics: [\"one\" two]\n",
            """
            1:16+1 yaml-comma: there is no comma before this value in the brackets
            -> write a comma and a space between two values, and quotes around one that holds a comma or a colon
            """
        ),
        (
            "owner: 'It's ok'\n",
            """
            1:12+1 yaml-after-quote: the value of 'owner' goes on after its closing quotation mark
            -> put the whole value in quotes: owner: "It's ok"
            """
        ),
        (
            "a: " + String(repeating: "[", count: 2000) + "\n",
            """
            1:5+1 yaml-depth: lists and lines are nested more than 32 deep
            -> put fewer values inside each other
            """
        ),
        (
            "title: \"One\" and two\n",
            """
            1:14+1 yaml-after-quote: the value of 'title' goes on after its closing quotation mark
            -> put the whole value in quotes: title: '"One" and two'
            """
        ),
        (
            "title: One\n summary: Two\ntype: page\n",
            """
            2:2+1 yaml-indentation: the line does not begin in the same column as the lines it belongs to
            -> give lines that belong together the same number of spaces in front
            """
        ),
        (
            "a:\n    b: 1\n  c: 2\n",
            """
            3:3+1 yaml-indentation: the line does not begin in the same column as the lines it belongs to
            -> give lines that belong together the same number of spaces in front
            """
        ),
        (
            "title: \"C:\\windows\"\n",
            """
            1:11+1 yaml-escape: a backslash in double quotes begins a code, and there is no such code
            -> write the backslash twice, or put the value in single quotes
            """
        ),
        (
            "topics: - one\n",
            """
            1:9+1 yaml-list: a list with '-' must begin on a line of its own
            -> move it to the next line, or write the list as [one, two]
            """
        ),
        (
            "title: One\ntype: page\ntitle: Two\n",
            """
            3:1+5 yaml-duplicate: 'title' is already on line 1
            -> remove one of the two
            """
        ),
        (
            "a: {b: 1, b: 2}\n",
            """
            1:5+1 yaml-duplicate: 'b' is here twice
            -> remove one of the two
            """
        ),
    ]
}
