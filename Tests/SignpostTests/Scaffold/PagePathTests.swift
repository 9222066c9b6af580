import Testing

@testable import Signpost

struct PagePathTests {
    @Test(
        arguments: [
            ("index", "index.md"), ("index.md", "index.md"), ("advice/", "advice/index.md"),
            ("advice/passwords", "advice/passwords.md"), ("Content/advice/x.md", "advice/x.md"),
            ("./Content/x", "x.md"), ("./x", "x.md"), ("passwords.ur", "passwords.ur.md"),
            ("über uns", "über-uns.md"),
            ("My folder/How to block!", "My folder/how-to-block.md"),
            ("How to block.md", "how-to-block.md"), ("a/b/c/d", "a/b/c/d.md"),
            ("e\u{301}te", "\u{E9}te.md"),
        ]
    )
    func `a path is completed`(written: String, file: String) throws {
        #expect(try PagePath(written: written).file().text == file)
    }

    @Test(
        arguments: [
            ("", "is empty"),
            ("/", "begins with a slash"),
            ("/etc/passwd", "begins with a slash"),
            ("a//b", "has nothing between two slashes"),
            ("./", "names no page"), ("Content/", "names no page"),
            ("Content", "names no page"),
            ("..", "has a part of dots alone, and may not leave Content"),
            ("../x", "has a part of dots alone, and may not leave Content"),
            ("Content/../x", "has a part of dots alone, and may not leave Content"),
            ("a/./b", "has a part of dots alone, and may not leave Content"),
            (".git/x", "has a part that begins with a dot, which no build reads"),
            ("a\\b", "holds a backslash"), ("a\nb", "holds a line break"),
            ("a\u{202E}b", "holds the invisible character U+202E"),
            ("x~", "looks like something an editor left behind"),
            ("???", "has a part without a letter or digit"),
            ("???.md", "has a part without a letter or digit"),
            ("x.txt", "ends in '.txt', and a page ends in '.md'"),
            ("x.md.TXT", "ends in '.txt', and a page ends in '.md'"),
            ("x.md/y", "has a folder that is named like a page, 'x.md'"),
        ]
    )
    func `a path that leaves Content or cannot be an address is refused`(
        written: String,
        flaw: String
    ) throws {
        let error = #expect(throws: Diagnostic.self) { try PagePath(written: written).file() }
        #expect(error?.id == "new-path")
        #expect(error?.summary == "the path '\(written)' \(flaw)")
    }

    @Test(
        arguments: [
            ("index.md", "Home"), ("advice/index.md", "Advice"),
            ("advice/open-wifi.md", "Open wifi"),
            ("pupils/03-calls_and texts.md", "Calls and texts"),
            ("2026.md", "2026"), ("élan.md", "Élan"),
        ]
    )
    func `a title is made of the path`(file: String, title: String) {
        #expect(PagePath.title(of: SourcePath(file)) == title)
    }
}
