import Mustache
import Testing

/// Names, checked and found through the shapes of the context.
struct ShapeTests {
    @Test
    func `a layout shows a page in its parent`() throws {
        let page = """
            {{<base}}
            {{$main}}
            <h1>{{page.title}}</h1>
            {{#cards}}
            {{title}} at {{site.name}}
            {{/cards}}
            {{/main}}
            {{/base}}
            """
        let base = """
            <title>{{page.title}}</title>
            <main>
              {{$main}}{{/main}}
            </main>

            """
        let text = """
            <title>A &amp; B</title>
            <main>
              <h1>A &amp; B</h1>
              One at Safe
              Two at Safe
            </main>

            """
        #expect(try render(page, Sample.root, of: Sample.shape, partials: ["base": base]) == text)
    }

    @Test(
        arguments: [
            ("{{#page.is_home}}yes{{/page.is_home}}", "yes"),
            ("{{^page.is_home}}no{{/page.is_home}}", ""),
            ("{{#page.is_home}}{{#page}}{{title}}{{/page}}{{/page.is_home}}", "A &amp; B"),
            ("{{#page.title}}[{{.}}]{{/page.title}}", "[A &amp; B]"),
            ("{{#page.body}}[{{{.}}}]{{/page.body}}", "[<p>]"),
            ("{{{page.body}}}{{&page.body}}", "<p><p>"),
            ("{{#page.strapline}}{{.}}{{/page.strapline}}", ""),
            ("[{{page.strapline}}]", "[]"),
            ("[{{next.title}}]{{^next}}last{{/next}}", "[]last"),
            ("{{#cards}}{{#.}}{{title}} {{/.}}{{/cards}}", "One Two "),
            ("{{#cards}}{{page.title}},{{/cards}}", "A &amp; B,A &amp; B,"),
            ("{{#words}}{{.}};{{/words}}", "&lt;x&gt;;y;"),
            ("{{#words}}{{#.}}{{.}}{{/.}}{{/words}}", "&lt;x&gt;y"),
            ("{{^words}}none{{/words}}", ""),
        ]
    )
    func `a shape decides what a tag does`(template: String, text: String) throws {
        #expect(try render(template, Sample.root, of: Sample.shape) == text)
    }

    @Test(
        arguments: [
            ("{{page.extra.label}}", "Extra"),
            ("{{page.extra.missing.deeply}}", ""),
            ("{{#page.extra}}{{label}} at {{site.name}}{{/page.extra}}", "Extra at Safe"),
            ("{{#page.extra.links}}{{.}},{{/page.extra.links}}", "a,b,"),
            (
                "{{#page.extra}}{{#links}}{{.}}{{label}}{{page.title}};{{/links}}{{/page.extra}}",
                "aExtraA &amp; B;bExtraA &amp; B;"
            ),
            ("{{#page.extra}}{{nothing}}{{#cards}}{{title}}{{/cards}}{{/page.extra}}", "OneTwo"),
            ("{{#page.extra}}{{{markup}}}{{markup}}{{/page.extra}}", "<b>&lt;b&gt;"),
            ("{{#page.extra}}{{yes}}{{no}}{{#no}}no{{/no}}{{/page.extra}}", "truefalse"),
        ]
    )
    func `open data is looked up by name`(template: String, text: String) throws {
        #expect(try render(template, Sample.root, of: Sample.shape) == text)
    }

    @Test
    func `text is a context as well`() throws {
        #expect(try render("{{.}}!", .text("<Hello>"), of: .text) == "&lt;Hello&gt;!")
        #expect(
            try render("{{#.}}{{.}},{{/.}}", .list([.text("a"), .text("b")]), of: .list(.text))
                == "a,b,"
        )
    }

    @Test
    func `record types are equal only when they are the same declaration`() {
        let twin = RecordType("site", Sample.site.fields)
        #expect(twin != Sample.site)
        #expect(Sample.site == Sample.site)
        #expect(Set([twin, Sample.site, twin]).count == 2)
        #expect(twin.name == "site")
        #expect(twin.fields.map(\.help) == ["The site's name."])
    }

    @Test
    func `a template renders the same at any number of threads`() async throws {
        let library = library("{{#cards}}{{title}}{{/cards}}{{page.title}}")
        let template = try library.template("main", for: Sample.shape).get()
        let texts = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<20 {
                group.addTask {
                    var output: [UInt8] = []
                    try template.render(Sample.root, into: &output)
                    return output
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(texts == [Array("OneTwoA &amp; B".utf8)])
    }
}
