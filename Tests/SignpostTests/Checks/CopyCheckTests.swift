import Testing

@testable import Signpost

struct CopyCheckTests {
    private static func reports(_ paths: [String]) -> [String] {
        let parser = PageParser(languages: ["en"], rules: .none)
        var unheard: [Diagnostic] = []
        let pages = paths.compactMap { path in
            let bytes = Array(TestSite.page("A").utf8)
            let file = SourceFile(path: SourcePath(path), contents: .bytes(bytes))
            return parser.parse(file, into: &unheard)
        }
        return CopyCheck(pages).diagnostics().map(\.report)
    }

    @Test(arguments: ["Copy of a.md", "a - Copy.md", "a copy.md", "a (1).md", "a(12).md"])
    func `a copy that nobody named is told`(name: String) {
        #expect(
            Self.reports(["b/a.md", "b/\(name)"]) == [
                """
                0:0+1 source-copy: '\(name)' is named like a copy of 'a.md' that a program made
                -> delete it, or give it a name of its own if it is another page
                """
            ]
        )
    }

    @Test(
        arguments: [
            ["a (1).md"], ["a.md", "b (1).md"], ["a.md", "a (one).md"], ["a.md", "b/a (1).md"],
            ["a.md", "a ().md"],
        ]
    )
    func `other names are left alone`(paths: [String]) {
        #expect(Self.reports(paths) == [])
    }
}
