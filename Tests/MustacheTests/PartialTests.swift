import Mustache
import Testing

struct PartialTests {
    @Test(
        arguments: [
            ("a {{>lines}} b", "a one\ntwo\n b"),
            ("  {{>lines}}\nend", "  one\n  two\nend"),
            ("\t{{>lines}}", "\tone\n\ttwo\n"),
            ("  {{>outer}}\n", "  <\n    one\n    two\n  >\n"),
            ("  {{>inline}}\n", "  [one\ntwo\n]\n"),
            ("  {{>section}}\n", "  1\n  2\n"),
            ("  {{>value}}\n", "  x\ny\n"),
            ("{{>empty}}|", "|"),
            ("  {{>blank}}\n", "  a\n  \n  b\n"),
        ]
    )
    func `a partial alone on its line is indented`(template: String, text: String) throws {
        let partials = [
            "lines": "one\ntwo\n",
            "outer": "<\n  {{>lines}}\n>\n",
            "inline": "[{{>lines}}]\n",
            "section": "{{#list}}\n{{.}}\n{{/list}}\n",
            "value": "{{{long}}}\n",
            "empty": "",
            "blank": "a\n\nb\n",
        ]
        let data = Value.map([
            "list": .list([.text("1"), .text("2")]), "long": .text("x\ny"),
        ])
        #expect(try render(template, open: data, partials: partials) == text)
    }

    @Test
    func `a partial shows a tree of open data with growing indentation`() throws {
        let leaf = Value.map(["name": .text("leaf"), "nodes": .list([])])
        let branch = Value.map(["name": .text("branch"), "nodes": .list([leaf, leaf])])
        let tree = Value.map(["name": .text("root"), "nodes": .list([branch, leaf])])
        let node = "{{name}}\n{{#nodes}}\n  {{>node}}\n{{/nodes}}\n"
        #expect(
            try render("{{>node}}", open: tree, partials: ["node": node])
                == "root\n  branch\n    leaf\n    leaf\n  leaf\n"
        )
    }

    @Test
    func `a partial means something else in another context`() throws {
        let template = "{{>name}}{{#page}}{{>title}}{{/page}}{{#cards}}{{>title}}{{/cards}}"
        let partials = ["name": "{{site.name}} ", "title": "{{title}} "]
        #expect(
            try render(template, Sample.root, of: Sample.shape, partials: partials)
                == "Safe A &amp; B One Two "
        )
    }

    @Test
    func `an unknown partial is nothing only over open data`() throws {
        #expect(try render("[{{>missing}}]") == "[]")
        #expect(problems("[{{>missing}}]").count == 1)
    }
}
