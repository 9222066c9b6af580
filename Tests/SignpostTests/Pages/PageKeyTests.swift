import Testing

@testable import Signpost

struct PageKeyTests {
    @Test(
        arguments: [
            ("index.md", PageKey(folder: "", name: "index", language: "en")),
            ("index.ur.md", PageKey(folder: "", name: "index", language: "ur")),
            ("a/b/c.ur.md", PageKey(folder: "a/b", name: "c", language: "ur")),
            ("a/c.en.md", PageKey(folder: "a", name: "c", language: "en")),
            ("c.fr.md", PageKey(folder: "", name: "c.fr", language: "en")),
            ("v1.2.ur.md", PageKey(folder: "", name: "v1.2", language: "ur")),
            ("ur.md", PageKey(folder: "", name: "ur", language: "en")),
        ]
    )
    func `the language is the last part of the name if the site has it`(path: String, key: PageKey)
    {
        #expect(PageKey(SourcePath(path), languages: ["en", "ur"]) == key)
    }

    @Test(
        arguments: [
            ("a/b/c.md", ["a/b/index", "a/index", "/index"]),
            ("a/index.md", ["/index"]),
            ("index.md", []),
            ("c.ur.md", ["/index"]),
        ]
    )
    func `above a page is the index of its folder, above an index that of the folder around it`(
        path: String,
        above: [String]
    ) {
        var key = PageKey(SourcePath(path), languages: ["en", "ur"])
        let language = key.language
        var found: [String] = []
        while let parent = key.parent {
            #expect(parent.language == language)
            found.append("\(parent.folder)/\(parent.name)")
            key = parent
        }
        #expect(found == above)
        #expect(key.isHome)
    }
}
