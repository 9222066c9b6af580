import CommonMark
import Glibc
import Testing

/// Texts made to exhaust a parser.
///
/// Each takes well under a second when time grows with length; were it to grow with the square, each
/// would take minutes.
@Suite(.serialized)
struct HostileTests {
    /// The seconds of a core that it takes; what else the machine does meanwhile does not count.
    private func seconds(_ text: String, _ dialect: Markdown = Markdown()) -> Double {
        let start = Self.threadTime
        _ = dialect.render(text)
        return Self.threadTime - start
    }

    private static var threadTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test(arguments: [
        "[", "]", "![[]()", "![[a]()", "![a[]()", "*a_", "*a **a ", "`a``", "<!--", "<a ", "[a](<b",
        "> ", ">", "- ", "* - ", "1. ", "~~a ", "~~", ":a[", ":a{", ":a{b=\"", ":a[b]{c=d} ",
        "[^a]", "[^a]: b\n",
        ":::a\n", ":::\n", "::a\n", ":::a\n:::\n", "- :::a\n", "| a |\n| - |\n", "|", "| - ",
        "T\n: d\n", ": d\n", "- [ ] a\n", "# a {#b}\n", "# a\n", "{#a ", "<a:", "\\", "&#58;",
        "a\n===\n",
        "<div>\n:::a\n\n", "<!--\n:::a\n-->\n", "```\n:::a\n```\n:::b\n:::\n", "[a]: b\n", "\"a' ",
    ])
    func `repeating anything takes time in proportion to its length`(piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        #expect(seconds(text) < 10)
    }

    @Test(arguments: [
        ":try ", ":: try ", "try{", "try{a} ", "]{a} ", "{a=", ":try(", ":try {", ":try{a", "：try ",
        "](", "[[", "[[a]]", "[a](b c.md) ", "[a] (b.md) ", "[a][b] ", ")[a.md]", "(a)[", "##a\n",
        "| a\n", "| a |\n\n", "|-\n\n", "# {#a b}\n", "{#", "```\na\n> ", "    ::try\n", "- ```\n",
        "> ```\n", "[](a) ", "| a |\n| - |\n| b | c |\n", "::try\n", "::::try\n:::\n", ":::try x\n",
    ])
    func `looking for what was nearly meant takes time in proportion to the length`(piece: String) {
        var dialect = Markdown()
        dialect.directives = ["try": KnownDirective(forms: [.inline], attribute: "a")]
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        #expect(seconds(text, dialect) < 10)
    }

    @Test(arguments: [
        ("![[]()", ""), ("![[a]()", ""), ("![a[]()", ""), ("x![a [b](c) ", ""), ("- ", "a\n"),
        ("* - ", "a\n"), ("1. ", "a\n"),
    ])
    func `where cmark itself needs time by the square, a guard stands before it`(
        piece: String,
        end: String
    ) {
        // Unguarded, each of these takes cmark more than half a minute.
        let blankLines = String(repeating: "\n", count: end.isEmpty ? 0 : 80_000)
        #expect(seconds(String(repeating: piece, count: 160_000) + end + blankLines) < 10)
    }

    @Test(arguments: [
        ("> ", "a", ""), ("- ", "a", ""), ("- ", "a\n", "\n"), ("* - ", "a\n", "\n"),
        ("> - ", "a\n", "\n"),
        ("[", "a", "](b)"), ("![", "a", "](b)"), ("*a **a ", ":b[c] ~~d~~", " a** a*"),
        (":a[", "b", "]"), ("~~a ", "b", " c~~"), (":::a\n", "b\n", ":::\n"),
    ])
    func `ten thousand levels neither crash nor hang`(
        opening: String,
        middle: String,
        closing: String
    ) {
        let text =
            String(repeating: opening, count: 10_000) + middle
            + String(repeating: closing, count: 10_000)
        #expect(seconds(text) < 10)
    }

    @Test func `ten megabytes are read`() {
        let text = String(repeating: "Some *words* and [a link](x.md).\n\n", count: 300_000)
        let page = Markdown().render(text)
        #expect(page.links.count == 300_000)
        #expect(page.words == 1_500_000)
    }

    @Test(arguments: ["> ", "- ", "1. ", ">"])
    func `nesting beyond all sense is a problem, and its text is kept`(marker: String) {
        let page = Markdown().render("a\n\n" + String(repeating: marker, count: 10_000) + "deep")
        #expect(page.problems.map(\.kind) == [.nestedTooDeep])
        #expect(page.problems.map(\.span.line) == [3])
        #expect(page.plainText == "a\ndeep")
    }

    @Test(arguments: ["> ", "- "])
    func `nesting as deep as anybody writes is fine`(marker: String) {
        let page = Markdown().render(String(repeating: marker, count: 20) + "deep")
        #expect(page.problems.isEmpty)
    }
}
