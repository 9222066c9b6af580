import Mustache
import Testing

/// What only the data can show.
struct FailureTests {
    @Test
    func `a list where text is shown is a failure`() {
        #expect(
            failure("a\n{{page.extra.links}}", Sample.root)
                == "main:2:3+16 'page.extra.links' is a list, not text; correct the data, or write a section for it"
        )
        #expect(
            failure("{{#page.extra}}{{{.}}}{{/page.extra}}", Sample.root)
                == "main:1:19+1 '.' is a record, not text; correct the data, or write a section for it"
        )
    }

    @Test
    func `a partial that never ends is a failure`() {
        let text = "{{#page.extra}}{{#label}}{{>loop}}{{/label}}{{/page.extra}}"
        #expect(
            failure(text, Sample.root, ["loop": "{{#label}}{{>loop}}{{/label}}"])
                == "loop:1:14+4 'loop' is the 500th template inside another; "
                + "end the recursion: include it only in a section that ends with the data"
        )
    }

    @Test
    func `a name that leads to itself is a failure`() {
        #expect(
            failure("{{>*kind}}", Sample.root(kind: "main"))
                == "main:1:4+5 '*kind' is the 500th template inside another; "
                + "end the recursion: include it only in a section that ends with the data"
        )
    }

    @Test
    func `nothing is written by a rendering that fails`() throws {
        let template = try library("text {{page.extra}}").template("main", for: Sample.shape).get()
        var output = Array("before".utf8)
        #expect(throws: RenderFailure.self) { try template.render(Sample.root, into: &output) }
        #expect(output == Array("before".utf8))
    }
}
