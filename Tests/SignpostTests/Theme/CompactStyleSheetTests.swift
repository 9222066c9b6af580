import Testing

@testable import Signpost

struct CompactStyleSheetTests {
    @Test(
        arguments: [
            ("a {\n  color: red;\n  margin: 0 auto;\n}\n", "a{color:red;margin:0 auto}"),
            ("/* one */ a { /* two */ b: c /* three */ }", "a{b:c}"),
            ("a,\nb > c { d: e }\n\n\nf { g: h }", "a,b>c{d:e}f{g:h}"),
            ("@layer one, two;\n@layer one { a { b: c } }", "@layer one,two;@layer one{a{b:c}}"),
            (
                "@media (min-width: 48rem) and (max-width: 60rem) { a { b: c } }",
                "@media (min-width:48rem) and (max-width:60rem){a{b:c}}"
            ),
            ("a { b: rgb( 1, 2, 3 ) }", "a{b:rgb(1,2,3)}"),
        ]
    )
    func `comments and spaces that mean nothing go`(css: String, compact: String) {
        #expect(Self.compact(css) == compact)
    }

    @Test(
        arguments: [
            ("a { b: calc(1px + 2px - var(--c)) }", "a{b:calc(1px + 2px - var(--c))}"),
            ("a { b: max(1px, calc(100% - 2px)) }", "a{b:max(1px,calc(100% - 2px))}"),
            ("a :is(b, c) .d + e ~ f {}", "a :is(b,c) .d + e ~ f{}"),
            ("a:hover, a :hover {}", "a:hover,a :hover{}"),
            ("a { b: c !important }", "a{b:c !important}"),
            ("a { b: 1px -2px / 3px }", "a{b:1px -2px / 3px}"),
            ("a { --b: ; --c: }", "a{--b: ;--c: }"),
            ("a/**/b {}", "a/**/b{}"),
            ("@supports (a: b) and (not (c: d)) {}", "@supports (a:b) and (not (c:d)){}"),
        ]
    )
    func `a space stays where it may mean something`(css: String, compact: String) {
        #expect(Self.compact(css) == compact)
    }

    @Test(
        arguments: [
            ("a { b: \"  /* no */ ; } \" }", "a{b:\"  /* no */ ; } \"}"),
            ("a { b: '\\'  }' ; }", "a{b:'\\'  }'}"),
            ("a { b: url( data:x,/*  y ) }", "a{b:url( data:x,/*  y )}"),
            ("a { b: url(\"x  y\") }", "a{b:url(\"x  y\")}"),
            (".a\\,  .b {}", ".a\\, .b{}"),
            (".\\31 a {}", ".\\31 a{}"),
            ("é  è { b: c }", "é è{b:c}"),
        ]
    )
    func `texts, addresses and escapes stay as they are`(css: String, compact: String) {
        #expect(Self.compact(css) == compact)
    }

    @Test(arguments: ["a{b:c}", "a :is(b) .c + d{--e: ;f:calc(1px + 2px)}", "a/**/b{}", ""])
    func `what is compact stays as it is`(css: String) {
        #expect(Self.compact(css) == css)
    }

    @Test(
        arguments: [
            ("a {\n b { c: d }\n", CompactStyleSheet.Flaw.Kind.openBlock, 1),
            ("a {}\n/* b", .openComment, 2),
            ("a {\n b: 'c\n}", .openString, 2),
            ("a {}\n}\nb {}", .strayBrace, 2),
        ]
    )
    func `what swallows the rest is found`(
        css: String,
        kind: CompactStyleSheet.Flaw.Kind,
        line: Int
    ) {
        let flaw = CompactStyleSheet(Array(css.utf8)).flaw
        #expect(flaw == CompactStyleSheet.Flaw(kind: kind, line: line))
    }

    private static func compact(_ css: String) -> String {
        let sheet = CompactStyleSheet(Array(css.utf8))
        #expect(sheet.flaw == nil)
        return String(decoding: sheet.bytes, as: UTF8.self)
    }
}
