import Mustache
import Testing

struct InheritanceTests {
    static let partials = [
        "base":
            "<title>{{$title}}Site{{/title}}</title>\n<main>\n  {{$main}}\n  nothing\n  {{/main}}\n</main>\n",
        "section": "{{<base}}{{$title}}{{$name}}Section{{/name}} - Site{{/title}}{{/base}}",
        "wrap": "{{<base}}{{$main}}[{{$main}}default{{/main}}]{{/main}}{{/base}}",
    ]

    @Test(
        arguments: [
            ("{{>base}}", "<title>Site</title>\n<main>\n  nothing\n</main>\n"),
            ("{{<base}}{{/base}}", "<title>Site</title>\n<main>\n  nothing\n</main>\n"),
            (
                "{{<base}}{{$title}}{{/title}}{{/base}}",
                "<title></title>\n<main>\n  nothing\n</main>\n"
            ),
            (
                "{{<section}}{{$name}}News{{/name}}{{/section}}",
                "<title>News - Site</title>\n<main>\n  nothing\n</main>\n"
            ),
            (
                "{{<section}}{{$title}}Own{{/title}}{{/section}}",
                "<title>Own</title>\n<main>\n  nothing\n</main>\n"
            ),
            (
                "{{<base}}\n{{$main}}\none\n  two\n{{/main}}\n{{/base}}\n",
                "<title>Site</title>\n<main>\n  one\n    two\n</main>\n"
            ),
            (
                "{{<base}}{{$main}}inline{{/main}}{{/base}}",
                "<title>Site</title>\n<main>\n  inline\n</main>\n"
            ),
            (
                " {{<base}}{{$main}}a{{/main}}{{/base}}",
                " <title>Site</title>\n<main>\n  a\n</main>\n"
            ),
            (
                " {{<base}}\n{{$main}}a{{/main}}\n{{/base}}\n",
                " <title>Site</title>\n <main>\n   a\n </main>\n"
            ),
        ]
    )
    func `a child fills the blocks of its parent`(template: String, text: String) throws {
        #expect(try render(template, open: .map([:]), partials: Self.partials) == text)
    }

    @Test
    func `a block inside a replacing block belongs to the child`() throws {
        let text = try render("{{>wrap}}", partials: Self.partials)
        #expect(text == "<title>Site</title>\n<main>\n  [default]\n</main>\n")
        let child = try render("{{<wrap}}{{$main}}x{{/main}}{{/wrap}}", partials: Self.partials)
        #expect(child == "<title>Site</title>\n<main>\n  x\n</main>\n")
    }

    @Test
    func `a replacing block is read where the parent shows it`() throws {
        let partials = ["list": "{{#cards}}{{$item}}{{/item}}{{/cards}}"]
        let template = "{{<list}}{{$item}}{{title}} {{page.title}};{{/item}}{{/list}}"
        #expect(
            try render(template, Sample.root, of: Sample.shape, partials: partials)
                == "One A &amp; B;Two A &amp; B;"
        )
    }

    @Test
    func `blocks and what they contain are indented from where they stand`() throws {
        let base = "<body>\n  {{$main}}{{/main}}\n</body>\n"
        let page = """
            {{<base}}
            {{$main}}
                <ul>
                  {{#list}}
                  {{>item}}
                  {{/list}}
                </ul>
            {{/main}}
            {{/base}}
            """
        let text = "<body>\n  <ul>\n    <li>\n      1\n    </li>\n  </ul>\n</body>\n"
        let partials = ["base": base, "item": "<li>\n  {{.}}\n</li>\n"]
        let data = Value.map(["list": .list([.text("1")])])
        #expect(try render(page, open: data, partials: partials) == text)
    }
}
