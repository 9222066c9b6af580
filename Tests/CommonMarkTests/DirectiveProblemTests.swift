import CommonMark
import Testing

struct DirectiveProblemTests {
    @Test(arguments: [
        (":::a\ntext", Problem.Kind.unclosedDirective(name: "a"), 1),
        ("> :::a\n> text\n\n:::", .closedOutside(name: "a", line: 4), 1),
        ("- :::a\n\ntext", .unclosedDirective(name: "a"), 1),
        ("text\n:::", .strayFence, 2),
        (
            ":::::a\n\n:::", .mismatchedFence(name: "a", opened: 5, closed: 3, line: 3), 1
        ),
        ("::a text", .malformedDirective("::a text", meant: "::a"), 1),
        ("::: a", .malformedDirective("::: a", meant: ":::a"), 1),
        (":::a[b", .malformedDirective(":::a[b", meant: ":::a[b]"), 1),
        ("::a{b=c} d", .malformedDirective("::a{b=c} d", meant: "::a{b=c}"), 1),
        (":::a [b c]", .malformedDirective(":::a [b c]", meant: ":::a[b c]"), 1),
        (":::a b{c=d}", .malformedDirective(":::a b{c=d}", meant: ":::a[b{c=d}]"), 1),
        (":::{a}", .malformedDirective(":::{a}", meant: ""), 1),
        (":a{b=c d", .badAttributes("{b=c"), 1),
        ("::a{b=}", .badAttributes("{b=}"), 1),
        ("x\n:::a{=}\n:::", .badAttributes("{=}"), 2),
        (":a[b]{\"c\"}", .badAttributes("{\"c\"}"), 1),
        (":a{b=\"c}", .badAttributes("{b=\"c}"), 1),
        (":a[text", .unclosedLabel(name: "a"), 1),
        (":a[*b]*", .unclosedLabel(name: "a"), 1),
    ])
    func `a broken directive is a problem at its line`(text: String, kind: Problem.Kind, line: Int)
    {
        let problems = rendered(text).problems
        #expect(problems.first?.kind == kind)
        #expect(problems.first?.span.line == line)
    }

    @Test
    func
        `a closing line closes the container of as many colons, and those left open in it are problems`()
    {
        let page = rendered("::::a\n:::b\ntext\n::::\nafter")
        #expect(
            page.problems == [
                Problem(.unclosedDirective(name: "b"), at: Span(line: 2, column: 1, length: 4))
            ]
        )
        #expect(String(decoding: page.html, as: UTF8.self).hasSuffix("<p>after</p>\n"))
    }

    @Test(arguments: [
        ("::::a\n:::", 1), ("::: a\nb\n:::", 1), (":::a [b]\nc\n:::", 1), (":::a b\nc\n:::", 1),
        (":::a b\n:::c\n:::\n:::", 1), ("::::a\n:::b\n:::\n:::\n::::", 4), ("a\n\n:::", 3),
        (":a[b{c=d} e", 1), ("- :::a\n  b\n:::", 1), ("> :::a\n> b\n\n:::", 1),
        ("- b\n  :::a\n\nc", 2), (":a{b=c d", 1), ("::::a\n:::b\n:::\n:::", 1),
    ])
    func `one mistake of a directive is one problem`(text: String, line: Int) {
        #expect(rendered(text).problems.map(\.span.line) == [line])
    }

    @Test func `problems come in the order of their lines`() {
        let text = ":::\n\n<b>\n\n[x](javascript:y)\n\n# A {#a}\n\n# B {#a}\n\n:::open"
        #expect(rendered(text).problems.map(\.span.line) == [1, 3, 5, 9, 11])
    }

    @Test func `text of a broken directive is not lost`() {
        for text in ["::a text", ":a[text", ":a[*text]*", "::: text"] {
            let words = rendered(text).plainText.filter(\.isLetter)
            #expect(words == text.filter(\.isLetter), "\(text)")
        }
    }
}
