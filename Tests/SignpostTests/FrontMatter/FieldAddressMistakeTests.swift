import Testing

@testable import Signpost

struct FieldAddressMistakeTests {
    /// Each line is added to a page that is otherwise right.
    @Test(arguments: mistakes)
    func `a wrong path or address is told with its remedy`(line: String, report: String) throws {
        let text = "title: T\nsummary: S\ntype: page\n" + line
        let reports = try Reading.page(text, under: .testing).reports
        #expect(reports == [report])
    }

    static let mistakes: [(String, String)] = [
        (
            "slug: My Page",
            """
            5:7+7 field-id: slug: 'My Page' cannot be an id
            -> use small letters, digits and hyphens, such as 'my-page'
            """
        ),
        (
            "slug: ../up",
            """
            5:7+5 field-id: slug: '../up' cannot be an id
            -> use small letters, digits and hyphens, such as 'up'
            """
        ),
        (
            "aliases: [old/page]",
            """
            5:11+8 field-path: aliases: 'old/page' is not an address within the site
            -> begin it with one slash and leave out spaces, '..', '?', '#', '*' and ':', such as /old/page/
            """
        ),
        (
            "aliases: [/a/../b]",
            """
            5:11+7 field-path: aliases: '/a/../b' is not an address within the site
            -> begin it with one slash and leave out spaces, '..', '?', '#', '*' and ':', such as /old/page/
            """
        ),
        (
            "aliases: [//evil.example]",
            """
            5:11+14 field-path: aliases: '//evil.example' is not an address within the site
            -> begin it with one slash and leave out spaces, '..', '?', '#', '*' and ':', such as /old/page/
            """
        ),
        (
            "image: a.svg",
            """
            5:8+5 field-kind: 'image' cannot be text
            -> write lines below it, such as 'src: ...' and 'alt: ...'
            """
        ),
        (
            "image: {src: a.svg}",
            """
            5:8+1 field-missing: an image needs the field 'alt'
            -> add a line 'alt: ...'
            """
        ),
        (
            "image: {src: a.svg, alt: }",
            """
            5:21+3 field-empty: 'alt' has no value
            -> say what the picture shows, or write alt: "" if it is only decoration
            """
        ),
        (
            "image: {src: https://example.org/a.svg, alt: A}",
            """
            5:14+25 field-path: src: 'https://example.org/a.svg' is not the path of a file
            -> put the file beside the page and write its name, such as poster.svg
            """
        ),
        (
            "image: {src: a.svg, alt: A, titel: B}",
            """
            5:29+5 field-unknown: 'titel' is not a field of an image
            -> remove the line; the fields of an image are src, alt
            """
        ),
        (
            "related: [../help/]",
            """
            5:11+8 field-path: related: '../help/' is not the path of a Markdown file
            -> write the path of the page's file, such as help/index.md
            """
        ),
        (
            "related: [/help/index.md]",
            """
            5:11+14 field-path: related: '/help/index.md' is not the path of a Markdown file
            -> write the path of the page's file, such as help/index.md
            """
        ),
        (
            "sources: [{url: www.example.org, label: L}]",
            """
            5:17+15 field-address: url: 'www.example.org' is not a web address
            -> begin it with https://, such as https://www.example.org
            """
        ),
        (
            "sources: [{url: nowhere, label: L}]",
            """
            5:17+7 field-address: url: 'nowhere' is not a web address
            -> write the whole address, such as https://example.org/page
            """
        ),
    ]
}
