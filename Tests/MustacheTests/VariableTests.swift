import Mustache
import Testing

struct VariableTests {
    @Test(
        arguments: [
            ("\"&'<>", "&quot;&amp;&#39;&lt;&gt;"),
            ("plain text without any of them", "plain text without any of them"),
            ("seven b&", "seven b&amp;"),
            ("twenty-two clean ones <", "twenty-two clean ones &lt;"),
            ("<<<<<<<<<", "&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;"),
            ("Größe ≥ 3 😀 & mehr", "Größe ≥ 3 😀 &amp; mehr"),
            ("%=!#\u{1}\u{26}\u{27}", "%=!#\u{1}&amp;&#39;"),
            ("", ""),
        ]
    )
    func `text is escaped`(text: String, escaped: String) throws {
        #expect(try render("{{x}}", open: .map(["x": .text(text)])) == escaped)
        #expect(try render("{{{x}}}", open: .map(["x": .text(text)])) == text)
        #expect(try render("{{x}}", open: .map(["x": .html(Array(text.utf8))])) == escaped)
    }

    @Test
    func `every byte is escaped at every distance from the others`() throws {
        for byte in UInt8.min..<128 {
            for distance in 0..<20 {
                let dull = String(repeating: "a", count: distance)
                let character = String(decoding: [byte], as: UTF8.self)
                let escaped =
                    ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"][
                        character
                    ]
                    ?? character
                let text = try render("{{.}}", open: .text(dull + character + dull))
                #expect(text == dull + escaped + dull)
            }
        }
    }

    @Test(
        arguments: [
            ("{{a}}", "1"),
            ("{{ a }}", "1"),
            ("{{&a}}{{& a }}{{{a}}}{{{ a }}}", "1111"),
            ("{{b.c}}", "2"),
            ("{{b.c.d}}", ""),
            ("{{a}}{a}{{a}}", "1{a}1"),
            ("} {{a}} {", "} 1 {"),
            ("{{nothing}}", ""),
            ("{{a}}\r\n{{a}}", "1\r\n1"),
            ("\u{FEFF}{{a}}", "1"),
            ("", ""),
        ]
    )
    func `a name is looked up in open data`(template: String, text: String) throws {
        let data = Value.map(["a": .text("1"), "b": .map(["c": .text("2")])])
        #expect(try render(template, open: data) == text)
    }
}
