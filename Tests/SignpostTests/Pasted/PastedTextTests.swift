import Testing

@testable import Signpost

/// What comes along when text is pasted from another program, in the bytes of a page.
struct PastedTextTests {
    private static func read(_ text: String) -> (meant: String, ids: [String]) {
        let pasted = PastedText(Array(text.utf8))
        let meant = String(decoding: pasted.meant, as: UTF8.self)
        return (meant, pasted.diagnostics(in: "a.md").map { "\($0.place.column) \($0.id)" })
    }

    @Test(
        arguments: [
            ("a\u{200B}b", "ab", "2 pasted-invisible"),
            ("\u{202A}0808\u{202C}", "0808", "1 pasted-invisible|6 pasted-invisible"),
            ("a\u{2068}b\u{2069}", "ab", "2 pasted-invisible|4 pasted-invisible"),
            ("a\u{200D}b\u{200C}", "ab", "2 pasted-invisible|4 pasted-invisible"),
            ("a\u{FEFF}b\u{2060}", "ab", "2 pasted-invisible|4 pasted-invisible"),
            ("pass\u{AD}word", "password", "5 pasted-invisible"),
            ("a\u{2028}b", "a b", "2 pasted-break"),
            ("a \u{2028}b", "a b", "3 pasted-break"),
            ("a\u{A0} b", "a b", "2 pasted-space"),
            ("a \u{A0}", "a", "2 pasted-space"),
            ("\u{A0}\u{A0}- a", "  - a", "1 pasted-space"),
            ("\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}a", "   a", "1 pasted-space"),
            ("-\u{A0}a", "- a", "2 pasted-space"),
            ("12.\u{A0}a", "12. a", "4 pasted-space"),
            ("::\u{A0}line{id=a}", "::line{id=a}", "3 pasted-space"),
            ("> :::\u{A0}line", "> :::line", "6 pasted-space"),
            ("Ring :line\u{A0}{id=a}", "Ring :line{id=a}", "11 pasted-space"),
            ("[a‑b](c‑d.md)", "[a‑b](c-d.md)", "8 pasted-hyphen"),
            ("<https://a.org/b‑c>", "<https://a.org/b-c>", "17 pasted-hyphen"),
            (":x{id=a‑b c=‐d}", ":x{id=a-b c=‐d}", "8 pasted-hyphen"),
            (":x{id=a\u{A0}}", ":x{id=a }", "8 pasted-space"),
            (
                "it\u{92}s \u{85}\u{9D}", "it’s …",
                "3 pasted-letters|6 pasted-letters|7 pasted-letters"
            ),
            (
                "itâ€™s â€“ Â£5 cafÃ©", "it’s – £5 café",
                "3 pasted-letters|8 pasted-letters|12 pasted-letters|19 pasted-letters"
            ),
            ("é\n\na\u{200B}b", "é\n\nab", "2 pasted-invisible"),
            ("â‚¬5 â†’ â„¢", "€5 → ™", "1 pasted-letters|6 pasted-letters|10 pasted-letters"),
            ("Ã‰mile gÃ¢teau", "Émile gâteau", "1 pasted-letters|9 pasted-letters"),
            ("ðŸ˜€ âœ…", "😀 ✅", "1 pasted-letters|6 pasted-letters"),
            ("aâ€‹b", "ab", "2 pasted-letters"),
            (
                "itÃ¢â‚¬â„¢s cafÃƒÂ© Ã‚Â£5", "it’s café £5",
                "3 pasted-letters|16 pasted-letters|21 pasted-letters"
            ),
            ("ðŸ˜€Ã°Å¸Ëœâ‚¬", "😀😀", "1 pasted-letters|5 pasted-letters"),
            ("ÃƒÆ’Ã‚Â©", "é", "1 pasted-letters"),
            ("it\u{E2}\u{80}\u{99}s", "it’s", "3 pasted-letters"),
            ("ﬁrst oﬃce", "first office", "1 pasted-letters|7 pasted-letters"),
            ("caf\u{FFFD}\u{FFFD} a", "caf\u{FFFD}\u{FFFD} a", "4 pasted-lost"),
            ("“Yesâ€ a", "“Yesâ€ a", "5 pasted-lost"),
            ("cafï¿½", "cafï¿½", "4 pasted-lost"),
        ]
    )
    func `what can only have been meant in one way is read so`(
        text: String,
        meant: String,
        told: String
    ) {
        let read = Self.read(text)
        #expect(read.meant == meant)
        #expect(read.ids.joined(separator: "|") == told)
    }

    @Test(
        arguments: [
            "\u{202B}שלום\u{202C}", "\u{2067}سلام\u{2069} a",
            "a‑b", "[a](b.md)‑c", "(https://a.org)‑c", "`[a](b‑c)`", "[a](b.md \"c‑d\")",
            "{a=\"b‑c\"}", "2026–11–26",
            "a:\u{A0}b", "Note ::\u{A0}a", "::\u{A0}5", "{a}\u{A0}{b}", "plain",
            "\u{FEFF}at the start", "“curly” – it’s…", "10\u{A0}km", "Ring 0113\u{A0}222",
            "می\u{200C}خواهم", "ਕ\u{200D}ਖ", "👩\u{200D}👧", "🏳️\u{200D}🌈", "ไทย\u{200B}ไทย",
            "café Ã la Â", "a\u{200F}b", "“AMANHÔ", "CAFÉ…", "”é”…", "É»", "\u{202F}", "Ô\u{A0}é",
        ]
    )
    func `what belongs to a text stays`(text: String) {
        let read = Self.read(text)
        #expect(read.meant == text)
        #expect(read.ids == [])
    }

    @Test(
        arguments: [
            "`â€™`", "``a ` â€™``", "```\nâ€™\n```", "- ~~~\n  caf\u{FFFD}\n  ~~~", "a `b\ncÃ©` d",
            "```\nâ€™",
        ]
    )
    func `letters in code are an example`(text: String) {
        #expect(Self.read("---\na: `b\n---\n" + text).ids == [])
    }

    @Test(arguments: ["` â€™", "```\n```\nâ€™", "`a\n\nâ€™`", "~â€™~", "    â€™", "`a` â€™ `b`"])
    func `letters beside code are none`(text: String) {
        #expect(Self.read(text).meant == text.replacing("â€™", with: "’"))
    }

    @Test(
        arguments: [
            ("type: “page”", "type: \"page\""),
            ("a: “B: c”", "a: \"B: c\""),
            ("a: “B #c”", "a: \"B #c\""),
            ("a: [“b”, „c“]", "a: [\"b\", \"c\"]"),
            ("- “b-c”", "- \"b-c\""),
            ("a:\u{A0}b", "a: b"),
            ("\u{A0}a: b", "a: b"),
            ("\u{A0}\u{A0}a: b", "  a: b"),
            ("a: ‘b’", "a: \"b\""),
            ("a: ‘B: c’", "a: \"B: c\""),
            ("a: [‘don’t’, ‘b’]", "a: [\"don’t\", \"b\"]"),
            ("- “/b/c.md”", "- \"/b/c.md\""),
            ("- ‘https://b.org/?c=1’", "- \"https://b.org/?c=1\""),
            ("a: 2026‑11‑26", "a: 2026-11-26"),
            ("a: 2026–11–26", "a: 2026-11-26"),
            ("a: 2026−11−26", "a: 2026-11-26"),
            ("a: “2026‑11‑26”", "a: \"2026-11-26\""),
            ("a: [b‑c, d‐e]", "a: [b-c, d-e]"),
            ("- b‑c", "- b-c"),
            ("a: MFM‑03", "a: MFM-03"),
            ("a: https://b.org/C‑d", "a: https://b.org/C-d"),
        ]
    )
    func `front matter needs straight quotes and plain spaces`(line: String, meant: String) {
        let read = Self.read("---\n\(line)\n---\n“B: c”\n")
        #expect(read.meant == "---\n\(meant)\n---\n“B: c”\n")
    }

    @Test(arguments: [
        "title: “I was so scared”", "a: “b” and “c”", "a: \"“b”\"", "a: “b\\”", "a: ‘Stop’",
        "a: ‘b’ and ‘c’", "a: don’t", "a: ‘b", "a: Child‑friendly", "a: a b‑c",
        "a: b‑c d", "a: 5–11", "a: red–green", "a: Years 2026–11–26 on",
    ])
    func `quotes that may be part of the words stay`(line: String) {
        let text = "---\n\(line)\n---\n"
        #expect(Self.read(text).meant == text)
    }

    @Test func `every change has a fix that makes it in the file`() {
        let pasted = PastedText(Array("---\r\na: “b”\u{A0}\r\n---\r\n\r\né\u{92}\u{200B}\r\n".utf8))
        let fixes = pasted.diagnostics(in: "a.md").compactMap(\.fix)
        #expect(
            fixes.map { "\($0.place.line):\($0.place.column) \($0.replacement)" }
                == ["2:7 ", "5:2 ’", "5:3 "]
        )
    }

    @Test(
        arguments: [
            (
                "a\u{200B}b",
                """
                6:2+1 warning pasted-invisible: a sign that nobody sees (U+200B) came along with pasted text, and is left out
                -> delete it, or let 'signpost check --fix' do it
                """
            ),
            (
                "a\u{A0} b",
                """
                6:2+2 warning pasted-space: a space that does not break stands where a plain one belongs, and is read as one
                -> type a plain space, or let 'signpost check --fix' do it
                """
            ),
            (
                "a \u{A0}",
                """
                6:2+2 warning pasted-space: a space that does not break stands where none belongs, and is left out
                -> delete it, or let 'signpost check --fix' do it
                """
            ),
            (
                "a\u{2029}b",
                """
                6:2+1 warning pasted-break: a line separator that editors do not show (U+2029) is read as a space
                -> type a space, or begin a new line, or let 'signpost check --fix' do it
                """
            ),
            (
                "a\u{96}b",
                """
                6:2+1 warning pasted-letters: \\u{96} was '–' before it was pasted, and is read so
                -> write –, or let 'signpost check --fix' do it
                """
            ),
            (
                "A caf\u{FFFD} here",
                """
                6:6+1 pasted-lost: letters of 'caf\u{FFFD}' were lost before this was pasted, and nobody could read it
                -> look at where the words come from, and type them anew
                """
            ),
        ]
    )
    func `a stray sign is told, and the page is right`(body: String, report: String) async throws {
        #expect(try await MarkedPage.reports(body) == [report])
    }

    @Test func `a hyphen of a word processor has its words`() {
        let text = "---\na: 2026‑11-26\n---\n"
        let reports = PastedText(Array(text.utf8)).diagnostics(in: "a.md").map(\.report)
        #expect(
            reports == [
                """
                2:8+1 warning pasted-hyphen: the hyphen ‑ of a word processor (U+2011) is none of a date, an id or an address, and is read as a plain one
                -> type -, or let 'signpost check --fix' do it
                """
            ]
        )
    }

    @Test func `a curly quotation mark has its words`() {
        let text = "---\na: “b”\n---\n"
        let reports = PastedText(Array(text.utf8)).diagnostics(in: "a.md").map(\.report)
        #expect(
            reports.first == """
                2:4+1 warning pasted-quotes: the curly quotation mark “ holds no value together, and is read as a straight one
                -> type ", or let 'signpost check --fix' do it
                """
        )
    }

    @Test func `a page with curly quotes in its front matter is read as it was meant`() async throws
    {
        let text = "---\ntitle: “A: b”\nsummary: S.\ntype: “page”\n---\n"
        let built = try await TestSite(["Content/a.md": text]).build()
        #expect(built.files["a/index.html"]?.contains("“A") == false)
        #expect(
            built.mistakes == [
                "Content/a.md:2 pasted-quotes", "Content/a.md:2 pasted-quotes",
                "Content/a.md:4 pasted-quotes", "Content/a.md:4 pasted-quotes",
            ]
        )
    }
}
