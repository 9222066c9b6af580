import CommonMark
import Testing

struct TaskTests {
    @Test func `a task is a check box that its text labels`() {
        #expect(
            html("- [ ] *a*\n  - [x] b\n- [X] c\n\n  d") == """
                <ul>
                <li>
                <p><label><input type="checkbox" disabled="" /> <em>a</em></label></p>
                <ul>
                <li><label><input type="checkbox" disabled="" checked="" /> b</label></li>
                </ul>
                </li>
                <li>
                <p><label><input type="checkbox" disabled="" checked="" /> c</label></p>
                <p>d</p>
                </li>
                </ul>

                """
        )
    }

    @Test(arguments: [
        "- [ ](x)", "- \\[ ] a", "- `[ ] a`", "[ ] a", "- a [ ] b", "- [-] a", "- [ ]a",
        "- [x]\n\n[x]: y", "-     [ ] a",
    ])
    func `other brackets are no task`(text: String) {
        #expect(!html(text).contains("<input"))
        #expect(!html(text).utf8.contains { $0 < 9 })
    }

    @Test func `a task stands in numbered lists and quotes`() {
        #expect(html("> 1. [x] a").contains("checked"))
        #expect(rendered("1) [ ] do it").blocks.map(\.text) == ["do it"])
    }
}

struct DefinitionTests {
    @Test(arguments: [
        ("T\n: d", "<dl>\n<dt>T</dt>\n<dd>d</dd>\n</dl>\n"),
        (
            "*T*\n: d\n: e *f*",
            "<dl>\n<dt><em>T</em></dt>\n<dd>d</dd>\n<dd>e <em>f</em></dd>\n</dl>\n"
        ),
        ("T\n: d\nU\n: e", "<dl>\n<dt>T</dt>\n<dd>d</dd>\n<dt>U</dt>\n<dd>e</dd>\n</dl>\n"),
        ("T\n: d\n\nU\n: e", "<dl>\n<dt>T</dt>\n<dd>d</dd>\n<dt>U</dt>\n<dd>e</dd>\n</dl>\n"),
        (
            "T\n: d\n\n  e\n\n  - f\n\ng",
            "<dl>\n<dt>T</dt>\n<dd>\n<p>d</p>\n<p>e</p>\n<ul>\n<li>f</li>\n</ul>\n</dd>\n</dl>\n<p>g</p>\n"
        ),
        ("T\n: d\n  e", "<dl>\n<dt>T</dt>\n<dd>d\ne</dd>\n</dl>\n"),
        ("> T\n> : d", "<blockquote>\n<dl>\n<dt>T</dt>\n<dd>d</dd>\n</dl>\n</blockquote>\n"),
        (
            "- T\n  : d\n- x",
            "<ul>\n<li>\n<dl>\n<dt>T</dt>\n<dd>d</dd>\n</dl>\n</li>\n<li>x</li>\n</ul>\n"
        ),
        ("a\nT\n: d", "<p>a</p>\n<dl>\n<dt>T</dt>\n<dd>d</dd>\n</dl>\n"),
        (
            "+ a\n\nT\n: d\n+ b",
            "<ul>\n<li>a</li>\n</ul>\n<dl>\n<dt>T</dt>\n<dd>d</dd>\n</dl>\n<ul>\n<li>b</li>\n</ul>\n"
        ),
    ])
    func `a line before a colon is defined by what follows`(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test(arguments: [
        ": d", "T\n:d", "T\n:", "# T\n: d", "```\nT\n: d\n```", "    T\n    : d", "- T\n: d",
        "T\n\n: d", "T\n    : d",
    ])
    func `other colons are text`(text: String) {
        #expect(!html(text).contains("<dl>"))
        #expect(!html(text).utf8.contains { $0 < 9 })
        #expect(html(text).contains(":"))
    }
}

struct StrikeTests {
    @Test(arguments: [
        ("~~a~~", "<p><del>a</del></p>\n"),
        ("a~~b~~c", "<p>a<del>b</del>c</p>\n"),
        ("~~a *b* [c](d)~~", "<p><del>a <em>b</em> <a href=\"d\">c</a></del></p>\n"),
        ("*~~a~~*", "<p><em><del>a</del></em></p>\n"),
        ("~~a\nb~~", "<p><del>a\nb</del></p>\n"),
        ("~~a ~~b~~ c~~", "<p><del>a <del>b</del> c</del></p>\n"),
        ("~~a *b~~ c*", "<p>~~a <em>b~~ c</em></p>\n"),
        ("~~ a ~~", "<p>~~ a ~~</p>\n"),
        ("~a~ ~~~b~~~", "<p>~a~ ~~~b~~~</p>\n"),
        ("\\~~a~~", "<p>~~a~~</p>\n"),
        ("`~~a~~` ~~b", "<p><code>~~a~~</code> ~~b</p>\n"),
        (
            "[~~a~~](/~~b~~) <http://c/~~d~~>",
            "<p><a href=\"/~~b~~\"><del>a</del></a> <a href=\"http://c/~~d~~\">http://c/~~d~~</a></p>\n"
        ),
        ("~~a\n\nb~~", "<p>~~a</p>\n<p>b~~</p>\n"),
    ])
    func `two tildes strike out`(text: String, expected: String) {
        #expect(html(text) == expected)
    }
}
