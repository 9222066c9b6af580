import CommonMark
import Testing

/// A dialect whose directives have names that are everyday words.
private func misses(in text: String) -> [Problem] {
    var dialect = Markdown()
    dialect.directives = [
        "helpline": KnownDirective(forms: [.inline, .leaf], attribute: "id"),
        "contents": KnownDirective(forms: [.leaf]),
        "steps": KnownDirective(forms: [.container]),
        "try": KnownDirective(forms: [.container]),
        "card": KnownDirective(forms: [.leaf], attribute: "page"),
    ]
    return dialect.render(text).problems
}

struct NearMissTests {
    @Test(
        arguments: [
            ("Ring ::helpline{id=a} now", "1:6+16", ":helpline{id=a}"),
            ("Ring :::helpline{id=a} now", "1:6+17", ":helpline{id=a}"),
            ("Ring :helpline {id=a} now", "1:6+16", ":helpline{id=a}"),
            ("Ring:helpline{id=a} now", "1:5+15", ":helpline{id=a}"),
            ("Ring:helpline[us]{id=a} now", "1:5+19", ":helpline[us]{id=a}"),
            ("Ring : helpline{id=a}", "1:6+16", ":helpline{id=a}"),
            ("Ring :helpline(a) now", "1:6+12", ":helpline{id=a}"),
            ("Ring :helpline now", "1:6+9", ":helpline{id=...}"),
            ("(:helpline)", "1:2+9", ":helpline{id=...}"),
            ("\":helpline\"", "1:2+9", ":helpline{id=...}"),
            ("{{helpline a}}", "1:1+10", ":helpline{id=...}"),
            ("{helpline id=a}", "1:1+9", ":helpline{id=...}"),
            ("helpline{id=a}", "1:1+14", ":helpline{id=a}"),
            ("Ring helpline {a}", "1:6+12", ":helpline{id=a}"),
            ("Ring helpline[us]{id=a}", "1:6+18", ":helpline[us]{id=a}"),
            ("Ring ：helpline{id=a}", "1:6+15", ":helpline{id=a}"),
            ("a\nRing ::helpline{id=a}", "2:6+16", ":helpline{id=a}"),
            ("> - Ring ::helpline{id=a}", "1:10+16", ":helpline{id=a}"),
            ("# ::helpline{id=a}", "1:3+16", ":helpline{id=a}"),
            ("| a |\n|---|\n|::helpline{id=a}|", "3:2+16", ":helpline{id=a}"),
            ("a[^1]\n\n[^1]: ::helpline{id=a}", "3:7+16", ":helpline{id=a}"),
            (":: steps\na\n::", "1:1+8", ":::steps"),
            ("：：：steps\na\n：：：", "1:1+8", ":::steps"),
            ("See ::contents", "1:5+10", "::contents"),
            ("Do :try it", "1:4+4", ":::try"),
            ("A ::nope{a=b}", "1:3+11", ":nope{a=b}"),
        ]
    )
    func `text that is nearly a directive is a problem`(text: String, at: String, right: String) {
        let found = misses(in: text)
        #expect(found.count == 1)
        guard let first = found.first, case .nearDirective(_, let meant, _) = first.kind else {
            Issue.record("\(found)")
            return
        }
        let span = first.span
        #expect("\(span.line):\(span.column)+\(span.length)" == at)
        #expect(meant == right)
    }

    @Test(
        arguments: [
            "Note: helpline staff", "the helpline (free)", "Helpline: (free)", "Steps (1): try it",
            "At 10:30:try", "https://example.org/a:try", "mailto:helpline@example.org", "try{",
            "Try: a, b", "steps: {a, b}", "card(s)", "a: try (again)", "\\:helpline now",
            "x \\::try",
            "`:helpline now` and `::steps`", "```\n:::steps\n```", "    Note: try", "helpline {",
            "Helpline\n: a line that anybody may try", "[card](#card)", "# Steps {#steps}",
            ":helpline{id=a}(free)", ":helpline{id=a} steps", "Note:\ntry it", "std::vector",
            "Class::try", "*try*:", "try :)", ": try", "12:card", "card:12", "try:", "::",
            ":helpline[the steps (two)]{id=a}", "::: \n", "re:steps", "{card}", "{a, card}",
            "{{a}}", "{try it}",
            "a:b:try c",
        ]
    )
    func `prose that holds the name of a directive is fine`(text: String) {
        let found = misses(in: text).filter {
            if case .nearDirective = $0.kind { true } else { false }
        }
        #expect(found.isEmpty)
    }

    @Test(
        arguments: [
            ("a\n\n    :::steps\n    b\n    :::", ":::steps"),
            ("\t::helpline{id=a}", "::helpline{id=a}"),
            ("- a\n\n      :::steps", ":::steps"),
            ("    Ring :helpline{id=a}", ":helpline{id=a}"),
        ]
    )
    func `a directive that four spaces made code is a problem`(text: String, written: String) {
        #expect(misses(in: text).map(\.kind) == [.indentedDirective(written)])
    }

    @Test(arguments: ["::steps x", ":::steps x\n:::", ":helpline[a", ":helpline{id=}", ":a[ :try"])
    func `what is a problem already is not another one`(text: String) {
        #expect(misses(in: text).count == 1)
    }

    @Test(
        arguments: [
            ("[a](b c.md)", "[a](<b c.md>)", "1:1+11"),
            ("x [*a*](b c.md) y", "[a](<b c.md>)", "1:3+13"),
            ("![a](b c.png \"t\")", "![a](<b c.png> \"t\")", "1:1+17"),
            ("[a] (b.md)", "[a](b.md)", "1:1+10"),
            ("[a]  (b.md)", "[a](b.md)", "1:1+11"),
            ("[a](b .md)", "[a](<b .md>)", "1:1+10"),
            ("[a]{b.md}", "[a](b.md)", "1:1+9"),
            ("[a](<b.md)", "[a](b.md)", "1:1+10"),
            ("[a](b.md#c d)", "[a](<b.md#c d>)", "1:1+13"),
            ("[a] (https://b.example)", "[a](https://b.example)", "1:1+23"),
            ("[a](b.md c", "[a](b.md)", "1:1+8"),
            ("(a)[b.md]", "[a](b.md)", "1:1+9"),
            ("[a][b]", "[a](b.md)", "1:1+6"),
            ("[a][]", "[a](a.md)", "1:1+5"),
            ("[[Get help]]", "[Get help](get-help.md)", "1:1+12"),
            ("[[b.md|a]]", "[a](b.md)", "1:1+10"),
            ("[a [b](c.md) d](e.md)", "[a b d](e.md)", "1:4+18"),
            ("| a |\n| - |\n| [a](b c.md) |", "[a](<b c.md>)", "3:3+11"),
        ]
    )
    func `brackets that were meant as a link are a problem`(
        text: String,
        right: String,
        at: String
    ) {
        let found = misses(in: text)
        #expect(found.count == 1)
        guard let first = found.first, case .nearLink(_, let meant) = first.kind else {
            Issue.record("\(found)")
            return
        }
        let span = first.span
        #expect("\(span.line):\(span.column)+\(span.length)" == at)
        #expect(meant == right)
    }

    @Test(
        arguments: [
            "[sic](see above)", "a [1] (free)", "[1][2]", "(a)[1]", "a[i][j]", "[a]", "[ ] a",
            "\\[a](b c.md)", "[a\\](b c.md)", "`[a](b c.md)`", "f(x)[y]", "[a](b.md)", "[[1]]",
            "[a][b]\n\n[b]: c.md", "(see [a])", "[note] (page 3)", "[He] (the man)", "[...] (p. 3)",
        ]
    )
    func `other brackets are fine`(text: String) {
        #expect(misses(in: text).isEmpty)
    }

    @Test(
        arguments: [
            ("##Head", "## Head"), ("a\n###Head", "### Head"), ("#\u{A0}Head", "# Head"),
            ("> ##Head", "## Head"),
        ]
    )
    func `a heading without its space is a problem`(text: String, meant: String) {
        let written = text.split { $0 == "\n" || $0 == " " }.last.map(String.init) ?? ""
        #expect(misses(in: text).map(\.kind) == [.nearHeading(written, meant: meant)])
    }

    @Test(arguments: ["#StaySafe", "#1", "\\##a", "##", "`##a`", "## #", "a ##b", "#######a"])
    func `a tag is no heading`(text: String) {
        let found = misses(in: text).filter {
            if case .nearHeading = $0.kind { true } else { false }
        }
        #expect(found.isEmpty)
    }

    @Test(
        arguments: [
            ("## A {#Bad id}", "{#Bad id}", "{#bad-id}", 6), ("# A {#b} c", "{#b}", "{#b}", 5),
        ]
    )
    func `braces that are no id are a problem`(
        text: String,
        written: String,
        meant: String,
        column: Int
    ) {
        let span = Span(line: 1, column: column, length: written.count)
        #expect(misses(in: text) == [Problem(.badID(written, meant: meant), at: span)])
    }
}
