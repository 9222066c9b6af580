import Glibc
import Testing

@testable import Signpost

/// What happens to files in the output folder that no build made.
struct CarryOverTests {
    @Test func `a file that no build made is carried over and named`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "home", "a/index.html": "a"])
            try box.write("mine", to: "Public/mine.txt")
            try box.write("mine too", to: "Public/a/mine.txt")
            try box.write("deep", to: "Public/uploads/2026/list.csv")
            let inode = try box.inode(of: "Public/mine.txt")
            let publication = try await box.publish(["index.html": "home"])
            #expect(publication.carriedOver == ["a/mine.txt", "mine.txt", "uploads/"])
            #expect(publication.removed == 1)
            #expect(publication.warnings.map(\.id) == ["output-carried-over"])
            #expect(
                publication.warnings.map(\.summary) == [
                    "no build made 'a/mine.txt', 'mine.txt', 'uploads/' in 'Public'; carried over to the new site"
                ]
            )
            #expect(
                try box.published() == [
                    "index.html": "home", "mine.txt": "mine", "a/mine.txt": "mine too",
                    "uploads/2026/list.csv": "deep",
                ]
            )
            #expect(try box.inode(of: "Public/mine.txt") == inode)
        }
    }

    @Test func `it is carried over by every later build as well`() async throws {
        try await Sandbox.with { box in
            try box.write("mine", to: "Public/mine.txt")
            for text in ["one", "two", "three"] {
                let publication = try await box.publish(["index.html": text])
                #expect(publication.carriedOver == ["mine.txt"])
            }
            #expect(try box.published() == ["index.html": "three", "mine.txt": "mine"])
        }
    }

    @Test func `dot files are carried over silently`() async throws {
        try await Sandbox.with { box in
            try box.write("", to: "Public/.gitkeep")
            try box.write("ref", to: "Public/.git/HEAD")
            try box.write("x", to: "Public/a/.htaccess")
            for _ in 0..<2 {
                let publication = try await box.publish(["index.html": "h", "a/index.html": "a"])
                #expect(publication.carriedOver.isEmpty && publication.warnings.isEmpty)
            }
            #expect(
                try box.published() == [
                    ".gitkeep": "", ".git/HEAD": "ref", "a/.htaccess": "x", "index.html": "h",
                    "a/index.html": "a",
                ]
            )
        }
    }

    @Test func `links are carried over as links, wherever they lead`() async throws {
        try await Sandbox.with { box in
            try box.write("secret", to: "elsewhere/secret.txt")
            try await box.publish(["index.html": "h"])
            try box.link("Public/out", to: "../elsewhere")
            try box.link("Public/gone", to: "nowhere")
            let publication = try await box.publish(["index.html": "new"])
            #expect(publication.carriedOver == ["gone", "out"])
            let tree = try box.tree("Public")
            #expect(tree["out"] == "->../elsewhere" && tree["gone"] == "->nowhere")
            #expect(try box.tree("elsewhere") == ["secret.txt": "secret"])
        }
    }

    @Test func `rights and empty folders are carried over`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "h"])
            try box.makeFolder("Public/empty")
            try box.write("run", to: "Public/tool")
            try box.setPermissions(0o750, of: "Public/tool")
            try box.setPermissions(0o700, of: "Public/empty")
            #expect(try await box.publish(["index.html": "h"]).carriedOver == ["empty/", "tool"])
            #expect(try box.permissions(of: "Public/tool") == 0o750)
            #expect(try box.permissions(of: "Public/empty") == 0o700)
        }
    }

    @Test func `a file with the bytes that the site makes becomes the site's`() async throws {
        try await Sandbox.with { box in
            try box.write("home", to: "Public/index.html")
            let publication = try await box.publish(["index.html": "home"])
            #expect(publication.carriedOver.isEmpty && publication.unchanged == 1)
            #expect(try await box.publish([:]).removed == 1)
        }
    }

    @Test(
        arguments: [
            ("robots.txt", "robots.txt", "'robots.txt'"),
            ("a", "a/index.html", "'a'"),
            ("a/mine.txt", "a", "'a'"),
            ("old/mine.txt", "old", "'old/mine.txt'"),
        ]
    )
    func `a file that no build made is never replaced`(
        mine: String,
        made: String,
        named: String
    ) async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "home", "old/index.html": "old"])
            try box.write("mine", to: "Public/" + mine)
            let before = try box.tree("Public")
            let problem = try await diagnostic { try await box.publish([made: "made"]) }
            #expect(problem.id == "output-taken")
            #expect(
                problem.summary
                    == "the site makes \(named), but 'Public' holds one that no build made"
            )
            #expect(try box.tree("Public") == before)
            #expect(try box.names() == ["Public"])
        }
    }

    @Test func `a link in the place of one of our folders is never followed`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["a/index.html": "a"])
            try box.write("a", to: "elsewhere/index.html")
            unlink(box.absolute("Public/a/index.html"))
            rmdir(box.absolute("Public/a"))
            try box.link("Public/a", to: "../elsewhere")
            let problem = try await diagnostic { try await box.publish(["a/index.html": "a"]) }
            #expect(problem.id == "output-taken")
            #expect(try box.text(of: "elsewhere/index.html") == "a")
        }
    }
}
