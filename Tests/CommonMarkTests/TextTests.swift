import CommonMark
import Testing

private func rendered(_ bytes: [UInt8]) -> RenderedMarkdown {
    bytes.withUnsafeBufferPointer { Markdown().render($0, firstLine: 5) }
}

struct BytesTests {
    @Test func `a byte order mark is no part of the text`() {
        #expect(rendered([0xEF, 0xBB, 0xBF] + Array("# A".utf8)).outline.map(\.id) == ["a"])
    }

    @Test(arguments: ["\r\n", "\r"])
    func `lines may end in the ways of other systems`(end: String) {
        let text = "# A\n\n- b\n- c\n\n```\nd\n\ne\n```\n\n:::f\n| g |\n| - |\n:::\n\n<b>"
        let other = text.replacing("\n", with: end)
        let (expected, ours) = (CommonMarkTests.rendered(text), CommonMarkTests.rendered(other))
        #expect(ours.html == expected.html)
        #expect(ours.problems == expected.problems)
    }

    @Test func `broken UTF-8 is one problem on each line`() {
        let page = rendered(
            Array("a\r\nbä".utf8) + [0xC3] + Array("c\n".utf8) + [0xFF, 0xE2, 0x82]
        )
        #expect(
            page.problems == [
                Problem(.brokenUTF8, at: Span(line: 6, column: 3, length: 1)),
                Problem(.brokenUTF8, at: Span(line: 7, column: 1, length: 1)),
            ]
        )
        #expect(
            String(decoding: page.html, as: UTF8.self)
                == "<p>a\nbä\u{FFFD}c\n\u{FFFD}\u{FFFD}</p>\n"
        )
    }

    @Test func `the column of a broken byte does not count the byte order mark`() {
        let span = Span(line: 5, column: 1, length: 1)
        #expect(rendered([0xEF, 0xBB, 0xBF, 0xFF]).problems == [Problem(.brokenUTF8, at: span)])
    }

    @Test(arguments: [UInt8(0), 1, 4, 8, 0x0B, 0x0C, 0x1B])
    func `a control character is a problem and cannot pass for one of ours`(byte: UInt8) {
        let page = rendered(Array("~~a~~\n:b[c]".utf8) + [byte, 0x30, 0x05] + Array("x".utf8))
        let span = Span(line: 6, column: 6, length: 1)
        #expect(page.problems == [Problem(.controlCharacter(byte), at: span)])
        #expect(!page.html.contains { $0 < 9 })
    }

    @Test(arguments: ["&#1;", "&#x4;0&#x05;", "&#X1f;", "&#0012;"])
    func `a control character that is spelled as a reference is a problem too`(reference: String) {
        let page = CommonMarkTests.rendered("~~a~~ :b[c]{d=e}\n\(reference)")
        #expect(page.problems.first?.span.line == 2)
        #expect(!page.html.contains { $0 < 0x20 && $0 != 0x0A })
    }

    @Test(arguments: ["&#0;", "&#9;", "&#65;", "&#x41;", "&#+1;", "&#256;", "&#1", "&amp;#1;"])
    func `other references are left to cmark`(reference: String) {
        #expect(CommonMarkTests.rendered("a\(reference)b").problems.isEmpty)
    }

    @Test(arguments: ["", "\n", "\n\n  \n", "\u{FEFF}", "\t"])
    func `nothing renders as nothing`(text: String) {
        let page = CommonMarkTests.rendered(text)
        #expect(page.html.isEmpty && page.problems.isEmpty && page.words == 0)
    }
}

struct PunctuationTests {
    @Test(arguments: [
        ("\"a\" 'b' c's -- --- ...", "“a” ‘b’ c’s – — …"),
        ("`\"a\" --`", "\"a\" --"),
        ("::x{a=\"b -- c\"}", "b -- c"),
    ])
    func `punctuation is typographic unless it is switched off`(text: String, smart: String) {
        var dialect = Markdown()
        var hooks = Hooks()
        hooks.directive = { directive, _ in Array((directive.attributes.first?.value ?? "").utf8) }
        #expect(
            String(decoding: dialect.render(text, hooks: hooks).html, as: UTF8.self)
                .replacing(/<[^>]*>/, with: "").replacing("&quot;", with: "\"").replacing(
                    "\n",
                    with: ""
                ) == smart
        )
        dialect.smartPunctuation = false
        let plain = String(decoding: dialect.render(text, hooks: hooks).html, as: UTF8.self)
        #expect(plain.contains("--"))
    }
}

struct FactTests {
    @Test func `blocks tell their kind, level, text and line`() {
        let text = """
            # A `b` c

            d `e` f
            g

            - h
              - i

            > j

            T
            : k

            | l |
            | - |
            | m |

            :::n[o]
            p[^q]
            :::

            [^q]: r
            """
        let blocks = CommonMarkTests.rendered(text).blocks
        let told = blocks.map { "\($0.span.line) \($0.kind) \($0.level) \($0.text)" }
        #expect(
            told == [
                "1 heading 1 A  c", "3 paragraph 0 d  f g", "6 item 0 h", "7 item 0 i",
                "9 paragraph 0 j", "11 term 0 T", "12 definition 0 k", "14 cell 0 l", "16 cell 0 m",
                "18 label 0 o", "19 paragraph 0 p", "22 note 0 r",
            ]
        )
    }

    @Test func `plain text has a line for each block, and words are counted`() {
        let page = CommonMarkTests.rendered("# One *two*\n\nthree\nfour, [five](x) `code`\n\n- six")
        #expect(page.plainText == "One two\nthree four, five \nsix")
        #expect(page.words == 6)
    }

    @Test func `lines are those of the file when front matter was cut off`() {
        let bytes = Array("<b>\n\n# A\n\n[x](y)\n\n::z\n".utf8)
        var line = 0
        var hooks = Hooks()
        hooks.directive = { directive, _ in
            line = directive.span.line
            return []
        }
        let page = bytes.withUnsafeBufferPointer {
            Markdown().render($0, firstLine: 11, hooks: hooks)
        }
        #expect(page.problems.first?.span.line == 11)
        #expect(page.outline.first?.span.line == 13)
        #expect(page.links.first?.span.line == 15)
        #expect(line == 17)
    }
}
