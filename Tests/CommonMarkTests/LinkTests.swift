import CommonMark
import Testing

struct LinkTests {
    @Test func `a control character spelt as a reference is replaced and hides no scheme`() {
        let shown = html("[x](&#1;javascript:alert(1))")
        #expect(shown == "<p><a href=\"%EF%BF%BDjavascript:alert(1)\">x</a></p>\n")
    }

    @Test func `a link that the site takes away leaves its words`() {
        var hooks = Hooks()
        hooks.link = { _ in .unlink }
        #expect(
            html("See [the *gone* page](a.md).", hooks: hooks)
                == "<p>See the <em>gone</em> page.</p>\n"
        )
    }

    @Test func `a link with a note has its number and keeps its words, its title and its escapes`()
    {
        var hooks = Hooks()
        hooks.link = { .lead(to: $0.url + "?a=\"&b", note: 3) }
        #expect(
            html("[a *x*](a.md 'Say \"so\"') [![p](p.png)](b.md)", hooks: hooks) == """
                <p><a data-note="3" href="a.md?a=%22&amp;b" title="Say &quot;so&quot;">a <em>x</em></a> \
                <a data-note="3" href="b.md?a=%22&amp;b"><img src="p.png" alt="p" /></a></p>

                """
        )
    }

    @Test func `the site gives every link its URL, once`() {
        var asked: [String] = []
        var hooks = Hooks()
        hooks.link = { link in
            asked.append(link.url)
            return link.url == "b.md" ? .keep : .lead(to: "/\(link.text)/")
        }
        let text = "[a *x*](a.md) [b](b.md)\n\n> - [c][r] <https://d.org>\n\n[r]: c.md\n"
        #expect(
            html(text, hooks: hooks) == """
                <p><a href="/a%20x/">a <em>x</em></a> <a href="b.md">b</a></p>
                <blockquote>
                <ul>
                <li><a href="/c/">c</a> <a href="/https://d.org/">https://d.org</a></li>
                </ul>
                </blockquote>

                """
        )
        #expect(asked == ["a.md", "b.md", "c.md", "https://d.org"])
    }

    @Test(arguments: [
        ("See [it](x.md).", 1, 5, 10),
        ("Première [été](x.md) [zwei](y.md)", 1, 10, 11),
        ("One\ntwo [it](x.md)", 2, 5, 10),
        ("> quoted [it](x.md)", 1, 10, 10),
        ("- item\n- item [it](x.md)", 2, 8, 10),
        ("| a | b |\n| - | - |\n| x | y [it](x.md) |", 3, 9, 10),
        (":note[label [it](x.md)]{b=c}", 1, 13, 10),
        (":note[b]{c=d} and [it](x.md)", 1, 19, 10),
        ("- [ ] do [it](x.md)", 1, 10, 10),
        (":::a[see [it](x.md)]\n:::", 1, 10, 10),
    ])
    func `a link knows its place in characters`(text: String, line: Int, column: Int, length: Int) {
        let span = rendered(text).links.first?.span
        #expect(span == Span(line: line, column: column, length: length))
    }

    @Test(arguments: [
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#10;script:alert(1))",
        "[x](<java\tscript:alert(1)>)", "<javascript:alert(1)>",
        "[x](java&Tab;script:alert(1))", "[x][r]\n\n[r]: vbscript:x", "[x](VBScript:x)",
        "[x](data:text/html,<b>)", "[x](data:image/png;base64,AA)", "![x](data:text/html,y)",
        "![x](javascript:y)", "a ![x](javascript:y) b", "[x](javascript&colon;alert(1))",
        "*[x](&#x6A;avascript:alert(1))*", "| a |\n| - |\n| [x](javascript:y) |",
    ])
    func `a URL that runs a program is a problem and is left out`(text: String) {
        let page = rendered(text)
        let html = String(decoding: page.html, as: UTF8.self).lowercased()
        #expect(page.problems.count == 1)
        #expect(!html.contains("href"))
        #expect(!html.contains("src="))
        #expect(page.links.isEmpty && page.images.isEmpty)
    }

    @Test(arguments: [
        "[x](/javascript:y)", "[x](page.md#data:)", "<https://example.org/?javascript:>",
        "![x](data:image/png;base64,AA)", "[x](mailto:a@b.org)", "[x](tel:101)",
    ])
    func `other URLs pass`(text: String) {
        #expect(problems(text) == [])
    }

    @Test func `a link that holds an autolink has the text of both`() {
        let links = rendered("[a <http://b> c](d) [e](f)").links
        #expect(links.map(\.text) == ["http://b", "a http://b c", "e"])
    }

    @Test func `emphasis beyond all sense is a problem, whatever stands in it`() {
        let opening = String(repeating: "*a **b ", count: 2000)
        let closing = String(repeating: " b** a*", count: 2000)
        let page = rendered("\(opening)[x](javascript:y) ![x](data:y) <b>\(closing)")
        #expect(page.problems.contains { $0.kind == .nestedTooDeep })
        #expect(!String(decoding: page.html, as: UTF8.self).contains("javascript"))
    }
}
