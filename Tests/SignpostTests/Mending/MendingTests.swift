import Testing

@testable import Signpost

/// Fixes made in files.
struct MendingTests {
    private static func diagnostic(_ file: String = "Content/a.md") -> Diagnostic {
        let place = Place(file: file, line: 1, column: 1)
        return Diagnostic(id: "x", at: place, "", hint: "", fix: Fix(at: place, "a", "b"))
    }

    @Test func `a file is written anew with its rights`() async throws {
        try await Sandbox.with { box in
            try box.write("a\r\n", to: "Content/a.md")
            try box.setPermissions(0o640, of: "Content/a.md")
            let old = try box.inode(of: "Content/a.md")
            let mending = Mending([Self.diagnostic()], root: box.path)
            #expect(mending.places == 1)
            #expect(mending.write() == [])
            #expect(try box.tree("Content") == ["a.md": "b\r\n"])
            #expect(try box.permissions(of: "Content/a.md") == 0o640)
            #expect(try box.inode(of: "Content/a.md") != old)
        }
    }

    @Test func `a file with the longest name that a disk takes is written anew, too`() async throws
    {
        try await Sandbox.with { box in
            let name = String(repeating: "x", count: 252) + ".md"
            try box.write("a\n", to: "Content/" + name)
            #expect(Mending([Self.diagnostic("Content/" + name)], root: box.path).write() == [])
            #expect(try box.tree("Content") == [name: "b\n"])
        }
    }

    @Test func `a file that changed meanwhile is left alone`() async throws {
        try await Sandbox.with { box in
            try box.write("a\n", to: "Content/a.md")
            let mending = Mending([Self.diagnostic()], root: box.path)
            try box.write("a, and more\n", to: "Content/a.md")
            #expect(
                mending.write().map(\.report) == [
                    """
                    0:0+1 warning fix-failed: the file was left as it is: it changed meanwhile
                    -> save your work and run 'signpost check --fix' again
                    """
                ]
            )
            #expect(try box.tree("Content") == ["a.md": "a, and more\n"])
        }
    }

    @Test func `nothing outside of Content is changed, and no link is followed`() async throws {
        try await Sandbox.with { box in
            try box.write("a\n", to: "Themes/a.md")
            try box.write("a\n", to: "Content/b.md")
            try box.link("Content/a.md", to: "b.md")
            let found = [Self.diagnostic("Themes/a.md"), Self.diagnostic("Content/a.md")]
            #expect(Mending(found, root: box.path).files.isEmpty)
        }
    }
}
