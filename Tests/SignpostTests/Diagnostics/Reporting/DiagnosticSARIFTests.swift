import Testing

@testable import Signpost

struct DiagnosticSARIFTests {
    private static let head = #"""
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",\#
        "runs":[{"tool":{"driver":{"name":"Signpost","version":"1.2.3","rules":[
        """#

    @Test
    func `a run names its rules and points each result at them`() {
        let diagnostics = [
            Diagnostic(
                id: "link-broken",
                at: Place(file: "Content/für 50%.md", line: 3, column: 5, length: 2),
                "the link 'x' leads nowhere",
                hint: "mend it"
            ),
            Diagnostic(
                .warning,
                id: "asset-unused",
                at: Place(file: "/a/b.svg"),
                "odd",
                hint: "look"
            ),
        ]
        let text = DiagnosticSARIF.text(of: diagnostics, version: "1.2.3") {
            $0.line == 3 ? "[x](y)" : nil
        }
        #expect(
            text == Self.head + #"""
                {"id":"asset-unused","fullDescription":{"text":"No page uses the file, so it is not published."},\#
                "help":{"text":"Link to it, or delete it."}},\#
                {"id":"link-broken","fullDescription":{"text":"A link leads to no page and no file."},\#
                "help":{"text":"Write the path to the file from this one, such as `../help/index.md`."}}]}},"columnKind":"unicodeCodePoints",\#
                "results":[{"ruleId":"link-broken","ruleIndex":1,"level":"error",\#
                "message":{"text":"the link 'x' leads nowhere; mend it"},\#
                "locations":[{"physicalLocation":{\#
                "artifactLocation":{"uri":"Content/f%C3%BCr%2050%25.md"},\#
                "region":{"startLine":3,"startColumn":5,"endColumn":7,"snippet":{"text":"[x](y)"}}}}]},\#
                {"ruleId":"asset-unused","ruleIndex":0,"level":"warning",\#
                "message":{"text":"odd; look"},\#
                "locations":[{"physicalLocation":{"artifactLocation":{"uri":"file:///a/b.svg"}}}]}]}]}

                """#
        )
    }

    @Test
    func `a fix is a stretch to delete and what to insert`() {
        let place = Place(file: "a.md", line: 3, column: 5)
        let diagnostic = Diagnostic(
            id: "x",
            at: place,
            "a",
            hint: "b",
            fix: Fix(at: place, "é•", "-")
        )
        let text = DiagnosticSARIF.text(of: [diagnostic], version: "1") { _ in nil }
        #expect(
            text.contains(
                #"""
                "fixes":[{"artifactChanges":[{"artifactLocation":{"uri":"a.md"},\#
                "replacements":[{"deletedRegion":{"startLine":3,"startColumn":5,"endColumn":7},\#
                "insertedContent":{"text":"-"}}]}]}]}]}]}
                """#
            ),
            "\(text)"
        )
    }

    @Test
    func `nothing wrong is a run without results`() {
        let text = DiagnosticSARIF.text(of: [], version: "1.2.3") { _ in nil }
        #expect(text == Self.head + #"]}},"columnKind":"unicodeCodePoints","results":[]}]}"# + "\n")
    }
}
