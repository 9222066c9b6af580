import Mustache
import Testing

/// Every problem by its smallest template and exact words.
struct ProblemTests {
    @Test(
        arguments: [
            (
                "{{#page}",
                "main:1:1+2 '{{' begins a tag that is not closed on its line; write '}}' after the name"
            ),
            (
                "{{{page.body}}",
                "main:1:1+2 '{{' begins a tag that is not closed on its line; write '}}}' after the name"
            ),
            (
                "a\n {{page.title\n}}",
                "main:2:2+2 '{{' begins a tag that is not closed on its line; write '}}' after the name"
            ),
            (
                "{{page.title {{site.name}}",
                "main:1:1+2 '{{' begins a tag that is not closed on its line; write '}}' after the name"
            ),
            (
                "{{! endless",
                "main:1:1+2 '{{!' begins a comment that is never closed; write '}}' where it ends"
            ),
            (
                "{{=<%=}}",
                "main:1:1+8 '{{=<%=}}' does not set two delimiters; write {{=<% %>=}}, for example"
            ),
            ("{{}}", "main:1:1+4 '{{}}' has no name; write a name between the braces"),
            ("{{#}}{{/}}", "main:1:1+5 '{{#}}' has no name; write a name between the braces"),
            ("{{>}}", "main:1:1+5 '{{>}}' has no name; write a name between the braces"),
            ("{{>*}}", "main:1:1+6 '{{>*}}' has no name; write a name between the braces"),
            (
                "{{#if page}}{{/if page}}",
                "main:1:4+7 'if page' is not one name; a name has no spaces; Mustache has no helpers, filters or 'else'"
            ),
            (
                "{{>my card}}",
                "main:1:4+7 'my card' is not one name; a name has no spaces; Mustache has no helpers, filters or 'else'"
            ),
            (
                "{{page..title}}",
                "main:1:3+11 'page..title' has an empty part; write one dot between two names, as in page.title"
            ),
            (
                "{{ #page }}",
                "main:1:4+5 '#page' is not a name; write one sign, directly after '{{', as in {{#name}}"
            ),
            ("{{#page}}", "main:1:1+9 '{{#page}}' is never closed; write {{/page}} where it ends"),
            (
                "{{#page}}{{#cards}}{{/page}}",
                "main:1:10+10 '{{#cards}}' is never closed; write {{/cards}} where it ends"
            ),
            ("{{$x}}", "main:1:1+6 '{{$x}}' is never closed; write {{/x}} where it ends"),
            (
                "{{/page}}",
                "main:1:1+9 '{{/page}}' closes nothing; remove it, or open {{#page}} before it"
            ),
            (
                "\n{{#page}}\n{{/pgae}}",
                "main:3:1+9 '{{/pgae}}' does not close '{{#page}}' of line 2; write {{/page}}"
            ),
            (
                "ö{{#page}}{{/cards}}{{/page}}",
                "main:1:11+10 '{{/cards}}' does not close '{{#page}}' of line 1; write {{/page}}"
            ),
        ]
    )
    func `a tag that cannot be read is a problem`(template: String, problem: String) {
        #expect(problems(template) == [problem])
        #expect(problems(template, for: .open) == [problem])
    }

    @Test(
        arguments: [
            ("{{page.titel}}", "main:1:8+5 'page' has no 'titel'; did you mean 'title'?"),
            (
                "{{page.xyz}}",
                "main:1:8+3 'page' has no 'xyz'; known names: title, body, is_home, strapline, extra"
            ),
            ("{{sitte.name}}", "main:1:3+5 nothing here is called 'sitte'; did you mean 'site'?"),
            ("{{title}}", "main:1:3+5 nothing here is called 'title'; did you mean 'page.title'?"),
            (
                "{{q}}",
                "main:1:3+1 nothing here is called 'q'; known names: site, page, cards, words, next, kind"
            ),
            (
                "{{#q}}{{r}}{{/q}}",
                "main:1:4+1 nothing here is called 'q'; known names: site, page, cards, words, next, kind"
            ),
            (
                "{{^page.is_home}}{{page.boddy}}{{/page.is_home}}",
                "main:1:25+5 'page' has no 'boddy'; did you mean 'body'?"
            ),
            (
                "{{#cards}}{{titel}}{{/cards}}",
                "main:1:13+5 nothing here is called 'titel'; did you mean 'title'?"
            ),
            (
                "{{page.title.length}}",
                "main:1:14+6 'page.title' is text and has no 'length'; write {{page.title}}"
            ),
            (
                "{{cards.title}}",
                "main:1:9+5 'cards' is a list and has no 'title'; write {{#cards}} ... {{/cards}} to repeat something for each element"
            ),
            (
                "{{page.is_home.x}}",
                "main:1:16+1 'page.is_home' is a flag and has no 'x'; write {{#page.is_home}} ... {{/page.is_home}} to show something when it is true"
            ),
            (
                "{{page.body.x}}",
                "main:1:13+1 'page.body' is HTML and has no 'x'; write {{{page.body}}}"
            ),
            (
                "{{page.body}}",
                "main:1:3+9 'page.body' is HTML and would be escaped; write {{{page.body}}}"
            ),
            (
                "{{{page.title}}}",
                "main:1:4+10 'page.title' is text and must be escaped; write {{page.title}}"
            ),
            (
                "{{&page.strapline}}",
                "main:1:4+14 'page.strapline' is text and must be escaped; write {{page.strapline}}"
            ),
            (
                "{{cards}}",
                "main:1:3+5 'cards' is a list, not text; write {{#cards}} ... {{/cards}} to repeat something for each element"
            ),
            (
                "{{{page.is_home}}}",
                "main:1:4+12 'page.is_home' is a flag, not text; write {{#page.is_home}} ... {{/page.is_home}} to show something when it is true"
            ),
            ("{{site}}", "main:1:3+4 'site' is a record, not text; show one of its fields: name"),
            (
                "{{#next}}{{.}}{{/next}}",
                "main:1:12+1 '.' is a record, not text; show one of its fields: title"
            ),
            (
                "{{#page.extra}}{{site.nmae}}{{/page.extra}}",
                "main:1:23+4 'site' has no 'nmae'; did you mean 'name'?"
            ),
            (
                "{{>*cards}}",
                "main:1:5+5 'cards' is a list and names no template; write the name of a text that holds a template's name"
            ),
            (
                "{{>*page.kid}}",
                "main:1:10+3 'page' has no 'kid'; known names: title, body, is_home, strapline, extra"
            ),
        ]
    )
    func `a name that means nothing is a problem`(template: String, problem: String) {
        #expect(problems(template) == [problem])
    }

    @Test(
        arguments: [
            (
                "{{>partials/crad}}",
                "main:1:4+13 there is no template 'partials/crad'; did you mean 'partials/card'?"
            ),
            ("{{<bas}}{{/bas}}", "main:1:4+3 there is no template 'bas'; did you mean 'base'?"),
            (
                "{{<base}}{{$mian}}{{/mian}}{{/base}}",
                "main:1:13+4 'base' shows no block 'mian'; did you mean 'main'?"
            ),
            (
                "{{<base}}{{$foot}}x{{/foot}}{{/base}}",
                "main:1:13+4 'base' shows no block 'foot'; known names: head, main, title"
            ),
            (
                "{{<partials/card}}{{$x}}x{{/x}}{{/partials/card}}",
                "main:1:22+1 'partials/card' shows no block 'x'; 'partials/card' has no blocks"
            ),
            (
                "{{<base}}{{$head}}{{/head}}{{$title}}{{/title}}{{/base}}",
                "main:1:31+5 'base' shows no block 'title'; it stands inside of a block that is replaced as well"
            ),
            (
                "{{<base}}{{$main}}1{{/main}}{{$main}}2{{/main}}{{/base}}",
                "main:1:32+4 the block 'main' is given twice; keep one of them"
            ),
            (
                "{{<base}}\n  Words \n{{/base}}",
                "main:2:3+5 this stands outside of the blocks and is never shown; move it into a block that the parent shows"
            ),
            (
                "{{<base}}{{#page}}{{$main}}{{/main}}{{/page}}{{/base}}",
                "main:1:13+4 this stands outside of the blocks and is never shown; move it into a block that the parent shows"
            ),
            (
                "{{>main}}",
                "main:1:4+4 'main' includes itself without end; a template may include itself only in a section over open data"
            ),
            (
                "{{#cards}}{{>main}}{{/cards}}",
                "main:1:14+4 'main' includes itself without end; a template may include itself only in a section over open data"
            ),
            ("{{#cards}}{{>main}}{{/cards}}{{#page}}{{>main}}{{/page}}", nil),
            (
                "{{>ping}}",
                "pong:1:16+4 'ping' includes itself without end; a template may include itself only in a section over open data"
            ),
            (
                "{{<base}}{{$main}}{{>main}}{{/main}}{{/base}}",
                "main:1:22+4 'main' includes itself without end; a template may include itself only in a section over open data"
            ),
            (
                "{{<base}}{{$main}}{{page.titel}}{{/main}}{{/base}}",
                "main:1:26+5 'page' has no 'titel'; did you mean 'title'?"
            ),
        ] as [(String, String?)]
    )
    func `an inclusion that cannot be followed is a problem`(template: String, problem: String?) {
        let partials = [
            "base": "{{$head}}<title>{{$title}}{{/title}}</title>{{/head}}{{$main}}{{/main}}",
            "partials/card": "{{page.title}}",
            "ping": "{{#page}}{{>pong}}{{/page}}",
            "pong": "{{^is_home}}{{>ping}}{{/is_home}}",
        ]
        let found = problems(template, partials)
        if let problem { #expect(found == [problem]) } else { #expect(!found.isEmpty) }
    }

    @Test
    func `all problems of a template and its partials are found at once, each once`() {
        let partials = [
            "base": "{{page.a}}\n{{$main}}{{page.b}}{{/main}}{{>part}}",
            "part": "{{page.c}}{{#open}}",
            "unused": "{{/x}}",
        ]
        let template = "{{<base}}{{$main}}{{>part}}{{page.d}}{{/main}}{{/base}}{{>part}}{{>q}}"
        #expect(
            problems(template, partials) == [
                "base:1:8+1 'page' has no 'a'; known names: title, body, is_home, strapline, extra",
                "base:2:17+1 'page' has no 'b'; known names: title, body, is_home, strapline, extra",
                "main:1:35+1 'page' has no 'd'; known names: title, body, is_home, strapline, extra",
                "main:1:68+1 there is no template 'q'; known names: base, main, part, unused",
                "part:1:11+9 '{{#open}}' is never closed; write {{/open}} where it ends",
            ]
        )
        #expect(library(template, partials).problems.map(\.path) == ["part", "unused"])
    }

    @Test
    func `a template that does not exist is a problem`() {
        let failure = library("").template("mian", for: Sample.shape)
        guard case .failure(let problems) = failure else {
            Issue.record("there is a template")
            return
        }
        #expect(problems.problems.map(\.summary) == ["there is no template 'mian'"])
        #expect(problems.problems.map(\.hint) == ["did you mean 'main'?"])
    }

    @Test
    func `broken UTF-8 is a problem`() {
        let source = TemplateSource(name: "x", path: "x", text: [0x61, 0xFF])
        #expect(Library([source]).problems.map(\.summary) == ["this template is not UTF-8 text"])
    }
}
