import Testing

@testable import Signpost

struct LanguageCheckTests {
    private static func reports(_ paths: [String]) throws -> [String] {
        let parser = PageParser(languages: ["en", "ur"], rules: .none)
        var unheard: [Diagnostic] = []
        let pages = paths.compactMap { path in
            let bytes = Array(TestSite.page("A").utf8)
            let file = SourceFile(path: SourcePath(path), contents: .bytes(bytes))
            return parser.parse(file, into: &unheard)
        }
        return LanguageCheck(pages, languages: ["en", "ur"]).diagnostics().sorted().map(\.report)
    }

    @Test(
        arguments: [
            (
                "a.pl.md",
                """
                0:0+1 language-undeclared: the name ends in '.pl', but 'pl' is not a language of site.yml
                -> add it below 'languages' in site.yml, or rename the file without that dot, such as a-pl.md
                """
            ),
            (
                "b/a.UR.md",
                """
                0:0+1 language-undeclared: the name ends in '.UR', but 'UR' is not a language of site.yml
                -> did you mean 'a.ur.md'?
                """
            ),
            (
                "a.pt-BR.md",
                """
                0:0+1 language-undeclared: the name ends in '.pt-BR', but 'pt-BR' is not a language of site.yml
                -> add it below 'languages' in site.yml, or rename the file without that dot, such as a-pt-BR.md
                """
            ),
        ]
    )
    func `a language that site_yml does not name is told`(path: String, report: String) throws {
        #expect(try Self.reports([path]) == [report])
    }

    @Test func `a translation whose name is misspelt is told`() throws {
        #expect(
            try Self.reports(["passwords.md", "pasword.ur.md"]) == [
                """
                0:0+1 warning translation-alone: there is no page 'pasword.md' that this could be a translation of
                -> did you mean 'passwords.ur.md'?
                """
            ]
        )
    }

    @Test(
        arguments: [
            ["a.md", "a.ur.md"], ["a.en.md", "a.ur.md"], ["only.ur.md", "passwords.md"],
            ["v1.2.md"], ["advice.page.md"], ["passwords.md", "passwords.ur.md", "pasword.ur.md"],
            ["b/passwords.md", "pasword.ur.md"], [".pl.md"],
        ]
    )
    func `other names are left alone`(paths: [String]) throws {
        #expect(try Self.reports(paths) == [])
    }
}
