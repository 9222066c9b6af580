import Foundation
import Testing

@testable import Signpost

struct SourceReaderTests {
    @Test func `texts come with their bytes and other files with their place`() async throws {
        try await Sandbox.with { box in
            try box.write("# Hello", to: "Content/help/index.md")
            try box.write("12345", to: "Content/help/photo.jpg")
            let (files, problems) = await SourceReader.read(
                box.absolute("Content"),
                name: "Content"
            )
            #expect(problems.isEmpty)
            #expect(
                files == [
                    SourceFile(
                        path: SourcePath("help/index.md"),
                        contents: .bytes(Array("# Hello".utf8))
                    ),
                    SourceFile(
                        path: SourcePath("help/photo.jpg"),
                        contents: .unread(at: box.absolute("Content/help/photo.jpg"), size: 5)
                    ),
                ]
            )
        }
    }

    @Test func `the order of the disk does not matter`() async throws {
        try await Sandbox.with { box in
            for number in 0..<200 {
                try box.write("\(number)", to: "Content/\(number % 7)/\(number % 3)/\(number).md")
            }
            try box.write("", to: "Content/1/2/left~")
            try box.write("", to: "Content/ONE.md")
            try box.write("", to: "Content/one.md")
            let root = box.absolute("Content")
            let first = await SourceReader.read(root, name: "Content", jobs: 1) { $0 }
            let second = await SourceReader.read(root, name: "Content", jobs: 3) { $0.reversed() }
            let third = await SourceReader.read(root, name: "Content", jobs: 2) { $0.shuffled() }
            #expect(first.0 == second.0 && first.1 == second.1)
            #expect(first.0 == third.0 && first.1 == third.1)
            #expect(first.0.count == 201)
            #expect(first.0.map(\.path) == first.0.map(\.path).sorted())
        }
    }

    @Test func `dot files and dot folders are skipped`() async throws {
        try await Sandbox.with { box in
            try box.write("", to: "Content/.secret.md")
            try box.write("", to: "Content/.git/config.md")
            try box.write("", to: "Content/index.md")
            let (files, problems) = await SourceReader.read(
                box.absolute("Content"),
                name: "Content"
            )
            #expect(files.map(\.path.text) == ["index.md"])
            #expect(problems.isEmpty)
        }
    }

    @Test(arguments: [
        "don't.md", "a \"quoted\" name.md", "🎉 party.md", "100% safe?.md", "x#y&z.md",
    ])
    func `a name that an address can write is fine`(name: String) async throws {
        try await Sandbox.with { box in
            try box.write("x", to: "Content/" + name)
            let (files, problems) = await SourceReader.read(
                box.absolute("Content"),
                name: "Content"
            )
            #expect(files.map(\.path.text) == [name])
            #expect(problems.isEmpty)
        }
    }

    @Test func `accents are composed whatever the disk stores`() async throws {
        try await Sandbox.with { box in
            try box.write("x", to: "Content/cafe\u{301}.md")
            let (files, _) = await SourceReader.read(box.absolute("Content"), name: "Content")
            #expect(files.map { Array($0.path.text.utf8) } == [Array("caf\u{E9}.md".utf8)])
            #expect(files.first?.contents == .bytes([UInt8(ascii: "x")]))
        }
    }

    @Test func `a link inside the folder is followed`() async throws {
        try await Sandbox.with { box in
            try box.write("x", to: "Content/help/index.md")
            try box.link("Content/again.md", to: "help/index.md")
            try box.link("Content/copy", to: "help")
            let (files, problems) = await SourceReader.read(
                box.absolute("Content"),
                name: "Content"
            )
            #expect(files.map(\.path.text) == ["again.md", "copy/index.md", "help/index.md"])
            #expect(Set(files.map(\.contents)) == [.bytes([UInt8(ascii: "x")])])
            #expect(problems.isEmpty)
        }
    }

    @Test func `a missing folder is an error`() async throws {
        try await Sandbox.with { box in
            let (files, problems) = await SourceReader.read(
                box.absolute("Content"),
                name: "Content"
            )
            #expect(files.isEmpty)
            #expect(
                problems.map(\.report) == [
                    """
                    0:0+1 source-missing: the folder 'Content' cannot be read: it is not there
                    -> start in the folder that holds 'Content', or name that folder with --source
                    """
                ]
            )
        }
    }
}
