import Testing

@testable import Signpost

/// The small writers of XML and JSON: what they escape, and what may never get through.
struct DocumentTests {
    @Test(
        arguments: [
            ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"it's\"", "&quot;it's&quot;"),
            ("]]>", "]]&gt;"), ("a\tb\nc", "a\tb\nc"), ("a\u{0}\u{1B}b", "ab"), ("ü👍", "ü👍"),
        ]
    )
    func `XML escapes text and attributes and drops what it cannot hold`(
        text: String,
        escaped: String
    ) {
        var xml = XML()
        xml.element("a", ["b": text], text: text)
        let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        #expect(
            String(decoding: xml.bytes, as: UTF8.self)
                == "\(head)<a b=\"\(escaped)\">\(escaped)</a>"
        )
    }

    @Test func `XML elements are empty, hold text or hold elements`() {
        var xml = XML()
        xml.element("a") { a in
            a.element("b")
            a.element("c", text: "")
        }
        let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        #expect(String(decoding: xml.bytes, as: UTF8.self) == "\(head)<a>\n<b/>\n<c></c>\n</a>")
    }

    @Test(
        arguments: [
            ("plain", "plain"), ("a \"b\" \\ c", "a \\\"b\\\" \\\\ c"),
            ("a\nb\t\u{0}\u{1F}", "a\\u000ab\\u0009\\u0000\\u001f"), ("</script>ü👍", "</script>ü👍"),
        ]
    )
    func `JSON escapes quotes, backslashes and control characters`(text: String, escaped: String) {
        var json = JSONText()
        json.object { $0.member(text, text) }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "{\"\(escaped)\":\"\(escaped)\"}")
    }

    @Test func `JSON inside a page can neither end its element nor open another`() {
        var json = JSONText(isInHTML: true)
        json.object { $0.member("a", "</script><!-- & \" -->") }
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == #"{"a":"\u003c/script>\u003c!-- & \" -->"}"#
        )
    }

    @Test func `JSON sets commas between members and elements only`() {
        var json = JSONText()
        json.object { object in
            object.member("a", nil as String?)
            object.member("b", 1)
            object.member("c") { $0.member("d", "e") }
            object.array("f", ["g", "h"]) { $0.member("i", $1) }
            object.array("j", [] as [String]) { $0.member("i", $1) }
            object.member("k", "l")
        }
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == #"{"b":1,"c":{"d":"e"},"f":[{"i":"g"},{"i":"h"}],"j":[],"k":"l"}"#
        )
    }

    @Test(
        arguments: [
            ("/old/", "old/index.html", "/old/"), ("/old", "old/index.html", "/old/"),
            ("/a/b.html", "a/b.html", "/a/b.html"), ("/a.b/", "a.b/index.html", "/a.b/"),
            ("/old/index.html", "old/index.html", "/old/index.html"),
            ("/Über/", "Über/index.html", "/%C3%9Cber/"),
        ]
    )
    func `an old address is a folder unless it names a file`(
        alias: String,
        file: String,
        path: String
    )
        throws
    {
        let redirect = Redirect(
            alias: Located(alias, at: Place(file: "a.md")),
            target: Permalink([]),
            owner: "an alias",
            language: "en"
        )
        #expect(redirect.file == file)
        #expect(redirect.path == path)
    }

    @Test(arguments: [
        ("2026-11-23", "2027-11-23"), ("2024-02-29", "2025-02-28"), ("2027-02-28", "2028-02-28"),
    ])
    func `a year on is the same day, or the last of February`(day: String, later: String) throws {
        let date = try #require(CalendarDate(day))
        #expect(date.inAYear.iso == later)
    }
}
