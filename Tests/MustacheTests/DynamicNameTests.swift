import Mustache
import Testing

struct DynamicNameTests {
    static let partials = ["card": "{{page.title}}", "broken": "{{page.titel}}"]

    @Test
    func `a text names the partial`() throws {
        let text = try render(
            "[{{>*kind}}{{#page}}{{>* kind }}{{/page}}]",
            Sample.root(kind: "card"),
            of: Sample.shape,
            partials: Self.partials
        )
        #expect(text == "[A &amp; BA &amp; B]")
    }

    @Test
    func `a text names the parent`() throws {
        let partials = ["card": "<{{$x}}{{/x}}>"]
        let template = "{{<*kind}}{{$x}}1{{/x}}{{/*kind}}"
        #expect(try render(template, Sample.root, of: Sample.shape, partials: partials) == "<1>")
    }

    @Test
    func `a partial that cannot be shown here is a failure only when it is named`() {
        #expect(failure("{{>*kind}}", Sample.root(kind: "card"), Self.partials) == nil)
        #expect(
            failure("{{>*kind}}", Sample.root(kind: "broken"), Self.partials)
                == "broken:1:8+5 'page' has no 'titel'; did you mean 'title'?"
        )
        #expect(
            failure("{{>*kind}}", Sample.root(kind: "crad"), Self.partials)
                == "main:1:4+5 there is no template 'crad'; did you mean 'card'?"
        )
    }
}
