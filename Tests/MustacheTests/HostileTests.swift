import Mustache
import Testing

/// Templates that nobody would write.
struct HostileTests {
    @Test(arguments: 0..<40)
    func `random templates neither crash nor hang`(seed: UInt64) {
        var random = Random(state: seed)
        for _ in 0..<50 {
            let sources = ["main", "a", "b"].map { name in
                TemplateSource(name: name, path: name, text: random.template())
            }
            let library = Library(sources)
            for shape in [Sample.shape, .open] {
                guard case .success(let template) = library.template("main", for: shape) else {
                    continue
                }
                var output: [UInt8] = []
                try? template.render(Sample.root, into: &output)
            }
        }
    }

    @Test(arguments: 0..<20)
    func `random bytes neither crash nor hang`(seed: UInt64) {
        var random = Random(state: seed)
        for length in 0..<200 {
            let text = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            _ = Library([TemplateSource(name: "main", path: "main", text: text)])
                .template("main", for: .open)
        }
    }

    @Test(arguments: ["{{#page}}", "{{^page}}", "{{$x}}", "{{<main}}"])
    func `10,000 open sections are one problem`(tag: String) {
        let text = String(repeating: tag, count: 10_000)
        let column = tag.count * 100 + 1
        #expect(
            problems(text) == [
                "main:1:\(column)+\(tag.count) '\(tag)' is inside 100 others; "
                    + "move a part of the template to a partial"
            ]
        )
    }

    @Test
    func `100 nested sections are shown`() throws {
        let text =
            String(repeating: "{{#page}}", count: 100) + "x"
            + String(repeating: "{{/page}}", count: 100)
        #expect(try render(text, Sample.root, of: Sample.shape) == "x")
    }

    @Test
    func `partials nest 60 deep and not 70`() {
        func chain(_ length: Int) -> [String] {
            let partials = (0..<length).map {
                ("p\($0)", $0 + 1 < length ? "{{>p\($0 + 1)}}" : "x")
            }
            return problems("{{>p0}}", Dictionary(uniqueKeysWithValues: partials))
        }
        #expect(chain(60).isEmpty)
        #expect(chain(70).count == 1)
    }

    @Test
    func `templates that include each other in many ways are a problem and soon found`() {
        let names = (0..<8).map { "p\($0)" }
        let text = names.map { "{{#cards}}{{>\($0)}}{{/cards}}{{#page}}{{>\($0)}}{{/page}}" }
            .joined()
        let partials = Dictionary(uniqueKeysWithValues: names.map { ($0, text) })
        #expect(!problems(text, partials).isEmpty)
    }

    @Test(arguments: ["{{", "{{{", "{{!", "{{=", "}}", "{{#a}}{{/a}}", "{{x}}\n", "{{^"])
    func `a long template is read in linear time`(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        _ = library(text).template("main", for: .open)
    }

    @Test
    func `a CRLF template is shown as it is written`() throws {
        let text = try render(
            "a\r\n{{#page}}\r\n{{title}}\r\n{{/page}}\r\nb",
            Sample.root,
            of: Sample.shape
        )
        #expect(text == "a\r\nA &amp; B\r\nb")
    }
}

/// Random numbers that are the same in every run (SplitMix64).
private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// A template of pieces that are likely to mean something.
    mutating func template() -> String {
        let pieces = [
            "{{#page}}", "{{/page}}", "{{^page}}", "{{#cards}}", "{{/cards}}", "{{$x}}", "{{/x}}",
            "{{<a}}", "{{/a}}", "{{>b}}", "{{>a}}", "  ", "\n", "{{title}}", "{{{page.body}}}",
            "{{.}}", "text", "{{=<% %>=}}", "<%={{ }}=%>", "{{!c}}", "{{>*kind}}", "{{<*kind}}",
            "{{/*kind}}", "{{#page.extra}}", "{{/page.extra}}", "{{", "}}", "{{#links}}",
            "{{/links}}", "\r\n", "{{>main}}",
        ]
        let count = Int.random(in: 0..<30, using: &self)
        return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
