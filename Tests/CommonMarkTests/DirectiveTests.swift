import CommonMark
import Testing

/// Writes every directive as a tag, so that a test sees what the site would get.
private func outline(_ text: String) -> String {
    var hooks = Hooks()
    hooks.directive = { directive, _ in
        let attributes = directive.attributes.map {
            " \($0.name)" + ($0.value.map { "=\($0)" } ?? "")
        }
        let label = directive.label.map { " «\(String(decoding: $0, as: UTF8.self))»" } ?? ""
        let opening = "<\(directive.form) \(directive.name)\(label)\(attributes.joined())>"
        return Array(opening.utf8) + directive.content + Array("</\(directive.name)>".utf8)
    }
    return html(text, hooks: hooks)
}

struct DirectiveTests {
    @Test(arguments: [
        ("Call :helpline[us]{id=a}.", "<p>Call <inline helpline «us» id=a></helpline>.</p>\n"),
        (":helpline{id=a}", "<p><inline helpline id=a></helpline></p>\n"),
        (
            ":note[*a* `]` [b](c) \\]]",
            "<p><inline note «<em>a</em> <code>]</code> <a href=\"c\">b</a> ]»></note></p>\n"
        ),
        (":a[b :c[d]{e=f} g]{h}", "<p><inline a «b <inline c «d» e=f></c> g» h></a></p>\n"),
        ("*:a[b]*, (:a[c])", "<p><em><inline a «b»></a></em>, (<inline a «c»></a>)</p>\n"),
        (":a[two\nlines]{b=c}", "<p><inline a «two\nlines» b=c></a></p>\n"),
        ("[see :a[b]{c=d}](e.md)", "<p><a href=\"e.md\">see <inline a «b» c=d></a></a></p>\n"),
        (":a[b]\n\n[b]: /url", "<p><inline a «b»></a></p>\n"),
        ("# Call :a[b]", "<h1 id=\"call-b\">Call <inline a «b»></a></h1>\n"),
        (
            "Über:a[b] 10:30 :) :a: a:b[c] http://x.org/:d",
            "<p>Über<inline a «b»></a> 10:30 :) :a: a:b[c] http://x.org/:d</p>\n"
        ),
    ])
    func `an inline directive stands in a line`(text: String, expected: String) {
        #expect(outline(text) == expected.replacing("Über<inline a «b»></a>", with: "Über:a[b]"))
    }

    @Test(arguments: [
        ("::card{page=x.md}", "<leaf card page=x.md></card>\n"),
        ("Text\n::card[*L*]\ntext", "<p>Text</p>\n<leaf card «<em>L</em>»></card>\n<p>text</p>\n"),
        ("- a\n  ::card\n- b", "<ul>\n<li>a\n<leaf card></card>\n</li>\n<li>b</li>\n</ul>\n"),
        ("- ::card[x]\n- b", "<ul>\n<li>\n<leaf card «x»></card>\n</li>\n<li>b</li>\n</ul>\n"),
        ("> ::card\n> b", "<blockquote>\n<leaf card></card>\n<p>b</p>\n</blockquote>\n"),
        ("- a\n::card", "<ul>\n<li>a</li>\n</ul>\n<leaf card></card>\n"),
        ("   ::card[]   ", "<leaf card «»></card>\n"),
        (":: card\n\na ::card", "<p>:: card</p>\n<p>a ::card</p>\n"),
    ])
    func `a leaf directive stands on a line of its own`(text: String, expected: String) {
        #expect(outline(text) == expected)
    }

    @Test(arguments: [
        (":::note[L]{a}\ntext\n:::", "<container note «L» a><p>text</p>\n</note>\n"),
        (":::note\n:::", "<container note></note>\n"),
        (
            ":::note\n- a\n- b\n:::\nc",
            "<container note><ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</note>\n<p>c</p>\n"
        ),
        (
            "::::a\n:::b\nx\n:::\n:::c\ny\n:::\n::::",
            "<container a><container b><p>x</p>\n</b>\n<container c><p>y</p>\n</c>\n</a>\n"
        ),
        (":::a\n:::b\nx\n:::\n:::", "<container a><container b><p>x</p>\n</b>\n</a>\n"),
        (":::a\nx\n:::::", "<container a><p>x</p>\n</a>\n"),
        (":::a\nTitle\n---\n:::", "<container a><h2 id=\"title\">Title</h2>\n</a>\n"),
        (":::a\n| x |\n| - |\n| y |\n:::\n", ""),
        (
            "- one\n  :::a\n  x\n  :::\n- two",
            "<ul>\n<li>one\n<container a><p>x</p>\n</a>\n</li>\n<li>two</li>\n</ul>\n"
        ),
        (
            "> 1. :::a\n>    > x\n>    :::\n> y",
            "<blockquote>\n<ol>\n<li>\n<container a><blockquote>\n<p>x</p>\n</blockquote>\n</a>\n</li>\n</ol>\n<p>y</p>\n</blockquote>\n"
        ),
        (":::a\n```\n:::\n```\n:::", "<container a><pre><code>:::\n</code></pre>\n</a>\n"),
        (":::a\n[b]: /url\n:::\n\n[b]", "<container a></a>\n<p><a href=\"/url\">b</a></p>\n"),
    ])
    func `a container holds the blocks up to its closing line`(text: String, expected: String) {
        if expected.isEmpty {
            #expect(outline(text).contains("<td>y</td>"))
            #expect(outline(text).hasSuffix("</div>\n</a>\n"))
        } else {
            #expect(outline(text) == expected)
        }
    }

    @Test(arguments: [
        "`:a[b]{c=d}`", "    ::a[b]\n    :::c", "```\n:::a\n:b[c]{d=\"e\"}\n:::\n```",
        "`` :a[`b`] ``",
        "> ~~~ :a[b]\n> ::c\n> ~~~", "- x\n\n      :::a\n", "\\:a[b]", "a\\:b[c]", "\\::a",
        "<https://x.org/:a[b]>", "[x](/:a[b])", "[x]\n\n[x]: /:a[b]", "![:a[b]](c)",
        "text\n    ::a", "`x\n:y[z]\n`",
    ])
    func `nothing in code, after a backslash or in a URL is a directive`(text: String) {
        var dialect = Markdown()
        dialect.smartPunctuation = false
        var hooks = Hooks()
        var count = 0
        hooks.directive = { _, _ in
            count += 1
            return []
        }
        let page = dialect.render(text, hooks: hooks)
        #expect(count == 0)
        #expect(page.problems.isEmpty)
        #expect(!page.html.contains { $0 < 9 })
    }

    @Test(arguments: [
        ("{a=b}", ["a": "b"]),
        ("{a=\"b c\" d='e f' g}", ["a": "b c", "d": "e f", "g": ""]),
        ("{a=“b c” d=x--y}", ["a": "b c", "d": "x--y"]),
        ("{ a=\"b } \\\"c\\\"\" }", ["a": "b } \"c\""]),
        (
            "{src=../a/b_c_d.svg alt=\"*x* -- 'y'\"}",
            ["src": "../a/b_c_d.svg", "alt": "*x* -- 'y'"]
        ),
        ("{url=https://x.org/?a&b}", ["url": "https://x.org/?a&b"]),
        ("{}", [:]),
    ])
    func `attributes keep what was written`(text: String, expected: [String: String]) {
        for directive in [":note[x]\(text)", "::note\(text)", ":::note\(text)\n:::"] {
            var found: [String: String] = [:]
            var hooks = Hooks()
            hooks.directive = { directive, _ in
                for attribute in directive.attributes {
                    found[attribute.name] = attribute.value ?? ""
                }
                return []
            }
            let page = Markdown().render(directive, hooks: hooks)
            #expect(page.problems.isEmpty)
            #expect(found == expected)
        }
    }

    @Test func `directives and attributes know their places`() {
        var spans: [Span] = []
        var hooks = Hooks()
        hooks.directive = { directive, _ in
            spans += [directive.span] + directive.attributes.map(\.span)
            return []
        }
        _ = Markdown().render("Ärger :note[x]{a=b}\n\n> ::card[L]{page=\"ü\"}", hooks: hooks)
        #expect(
            spans == [
                Span(line: 1, column: 7, length: 5), Span(line: 1, column: 16, length: 3),
                Span(line: 3, column: 3, length: 19), Span(line: 3, column: 13, length: 8),
            ]
        )
    }

    @Test func `inner directives come first, and all know the whole outline`() {
        var calls: [String] = []
        var hooks = Hooks()
        hooks.directive = { directive, outline in
            calls.append("\(directive.name) \(outline.map(\.id))")
            return []
        }
        _ = Markdown().render("::a\n\n:::b\n:c[d :e[f]]\n:::\n\n# End", hooks: hooks)
        #expect(calls == ["a [\"end\"]", "e [\"end\"]", "c [\"end\"]", "b [\"end\"]"])
    }

    @Test func `links in labels and contents are asked for once each`() {
        var asked: [String] = []
        var hooks = Hooks()
        hooks.link = { link in
            asked.append(link.url)
            return .keep
        }
        hooks.directive = { directive, _ in (directive.label ?? []) + directive.content }
        let page = Markdown().render(":::a[[x](1)]\n:b[[y](2)]\n\n[z](3)\n:::", hooks: hooks)
        #expect(asked == ["1", "2", "3"])
        #expect(page.links.map(\.url) == asked)
    }

    @Test func `a label is told as plain text`() {
        var labels: [String?] = []
        var hooks = Hooks()
        hooks.directive = { directive, _ in
            labels.append(directive.labelText)
            return []
        }
        _ = Markdown().render("::a[*x* [y](z)]\n\nt :b[u *v*] :c{d=e}\n\n:::f\n:::", hooks: hooks)
        #expect(labels == ["x y", "u v", nil, nil])
    }

    @Test func `text and directives tell the directives that they stand in`() {
        var called: [String] = []
        var hooks = Hooks()
        hooks.directive = { directive, _ in
            called.append(([directive.name] + directive.holders).joined(separator: " < "))
            return directive.content
        }
        let page = Markdown().render(
            "One\n\n::::a\n> two :b[x]\n\n:::c\nthree\n\n::d[four]\n:::\n\nfive\n::::\n\n- six",
            hooks: hooks
        )
        #expect(called == ["b < a", "d < a < c", "c < a", "a"])
        #expect(
            page.blocks.map { ([$0.text] + $0.holders).joined(separator: " < ") }
                == ["One", "two x < a", "three < a < c", "four < a < c < d", "five < a", "six"]
        )
    }
}
