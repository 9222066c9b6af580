import Testing

@testable import Signpost

struct SourcePathTests {
    @Test(
        arguments: [
            ("help/index.md", "../campaigns/fraud.md", "campaigns/fraud.md"),
            ("help/index.md", "calls.md", "help/calls.md"),
            ("help/index.md", "./calls/./one.md", "help/calls/one.md"),
            ("help/index.md", "/advice/index.md", "advice/index.md"),
            ("index.md", "help/index.md", "help/index.md"),
            ("a/b/c.md", "../../d.md", "d.md"),
            ("a/b/c.md", "..", "a"),
        ]
    )
    func `a reference starts at the folder of its file`(from: String, to: String, result: String) {
        #expect(SourcePath(from).resolving(to)?.text == result)
    }

    @Test(
        arguments: [
            ("index.md", "../secret"), ("a/b.md", "../../secret"), ("a/b.md", "/.."),
            ("a/b.md", "c/../../../a/b.md"),
        ]
    )
    func `a reference never leaves the root`(from: String, to: String) {
        #expect(SourcePath(from).resolving(to) == nil)
    }

    @Test(
        arguments: [
            ("help/index.md", "index.md", "index", "md", "help"),
            ("advice/passwords.ur.md", "passwords.ur.md", "passwords.ur", "md", "advice"),
            ("Photo.JPG", "Photo.JPG", "Photo", "jpg", ""),
            ("a/b/README", "README", "README", "", "a/b"),
            ("a.b/c", "c", "c", "", "a.b"),
        ]
    )
    func `a path knows its parts`(
        text: String,
        name: String,
        stem: String,
        fileExtension: String,
        folder: String
    ) {
        let path = SourcePath(text)
        #expect(path.name == name)
        #expect(path.stem == stem)
        #expect(path.fileExtension == fileExtension)
        #expect(path.folder.text == folder)
    }

    @Test func `paths are put in the order of their bytes`() {
        let paths = ["b.md", "B.md", "a/z.md", "a.md", "a-b.md", "é.md"].map(SourcePath.init)
        #expect(
            paths.sorted().map(\.text) == ["B.md", "a-b.md", "a.md", "a/z.md", "b.md", "é.md"]
        )
    }
}
