import Testing

@testable import Signpost

/// YAML takes ` #` for the beginning of a comment; an editor who wrote a hashtag must not lose it unheard.
struct HashtagTests {
    @Test(arguments: mistakes)
    func `a hashtag in a plain value is told with the line to write`(text: String, report: String) {
        #expect(Reading.yaml(text).diagnostics.map(\.report) == [report])
    }

    static let mistakes: [(String, String)] = [
        (
            "title: Ten tips #StaySafe for you\n",
            """
            1:17+17 yaml-hash: '#StaySafe for you' would be lost: a space and # begin a comment
            -> put the value in quotes: title: "Ten tips #StaySafe for you"
            """
        ),
        (
            "owner: Team #5 \n",
            """
            1:13+2 yaml-hash: '#5' would be lost: a space and # begin a comment
            -> put the value in quotes: owner: "Team #5"
            """
        ),
        (
            "title: #StaySafe\n",
            """
            1:8+9 yaml-hash: '#StaySafe' would be lost: a space and # begin a comment
            -> put the value in quotes: title: "#StaySafe"
            """
        ),
        (
            "title: Say \"no\" #now\n",
            """
            1:17+4 yaml-hash: '#now' would be lost: a space and # begin a comment
            -> put the value in quotes: title: 'Say "no" #now'
            """
        ),
        (
            "summary: Never send\n  money. #TakeFive before\n",
            """
            2:10+16 yaml-hash: '#TakeFive before' would be lost: a space and # begin a comment
            -> put the value in quotes: summary: "Never send money. #TakeFive before"
            """
        ),
        (
            "a:\n  - label: Größe #1\n",
            """
            2:18+2 yaml-hash: '#1' would be lost: a space and # begin a comment
            -> put the value in quotes: label: "Größe #1"
            """
        ),
        (
            "a:\n  - tag #1\n",
            """
            2:9+2 yaml-hash: '#1' would be lost: a space and # begin a comment
            -> put the value in quotes: "tag #1"
            """
        ),
        (
            "a: [one, tag #1, two]\n",
            """
            1:14+8 yaml-hash: '#1, two]' would be lost: a space and # begin a comment
            -> put the value in quotes: "tag #1"
            """
        ),
    ]

    @Test(
        arguments: [
            "title: Tips # for you\n", "# note\ntitle: Tips\n", "  #note\ntitle: Tips\n",
            "#note\ntitle: Tips\n", "title: \"Tips #1\"\n", "title: 'Tips #1'\n",
            "title: |\n  Tips #1\n", "title: >\n  Tips #1\n  and #2\n", "colour: \"#14213d\"\n",
            "a: [one, two] #note\n", "a: {b: c} #note\n", "a: #note\n  - b\n", "title: Tips #\n",
            "title: C#\nowner: a#b\n", "title: \"Tips\" #note\n", "a: [\"#1\"]\n",
            "a:\n  b: c\n#note\nd: e\n",
        ]
    )
    func `notes and quoted signs are left alone`(text: String) {
        #expect(Reading.yaml(text).diagnostics.map(\.report) == [])
    }

    @Test func `all hashtags of a file are told at once, and each once`() throws {
        let page = try Reading.page("title: A #b\nsummary: #c\ntype: page\nowner: D #e\n")
        #expect(
            page.reports.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
                "2:10+2 yaml-hash:", "3:10+2 yaml-hash:", "5:10+2 yaml-hash:",
            ]
        )
    }
}
