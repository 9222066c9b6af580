import Foundation
import Glibc
import Testing

@testable import Signpost

/// Every way in which publishing is refused leaves the old site as it was.
struct PublishingProblemTests {
    @Test func `the second build says who holds the lock`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "home"])
            let first = try Publisher.begin(box.output)
            let problem = try await diagnostic { try Publisher.begin(box.output).abandon() }
            #expect(problem.id == "output-locked")
            #expect(
                try problem.summary.wholeMatch(
                    of: Regex(
                        "another build \\(process \(getpid()), started at [0-9:]{8} UTC\\) is publishing to 'Public'"
                    )
                ) != nil
            )
            try first.sink.write(OutputFile("index.html", "new"))
            _ = try await first.finish()
            #expect(try box.published() == ["index.html": "new"])
            try await box.publish(["index.html": "newer"])
            #expect(try box.names() == ["Public"])
        }
    }

    @Test func `a full disk leaves the old site and says so`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "home"])
            try box.write("", to: "big.bin")
            #expect(truncate(box.absolute("big.bin"), 40 << 20) == 0)
            let big = OutputFile(
                path: try OutputPath("big.bin"),
                content: .copy(of: box.absolute("big.bin"), size: 40 << 20)
            )
            let publisher = try Publisher.begin(box.output)
            try publisher.sink.write(OutputFile("index.html", "new"))
            let problem = try await withRoom(for: 32 << 20) {
                try await diagnostic { try publisher.sink.write(big) }
            }
            #expect(problem.id == "output-full")
            let same = try await finishing(publisher)
            #expect(same == problem)
            #expect(try box.published() == ["index.html": "home"])
            #expect(try box.names() == ["Public", "big.bin"])
        }
    }

    @Test func `a full disk is named in plain words`() throws {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        let failure = #expect(throws: SystemFailure.self) {
            try OpenContent.bytes([1]).write(to: full)
        }
        let problem = Diagnostic.writing("Public/index.html", try #require(failure))
        #expect(problem.id == "output-full")
        #expect(
            problem.summary == "'Public/index.html' cannot be written: no space left on the disk"
        )
        #expect(
            problem.hint
                == "nothing was published and the old site is still in place: free some space and build again"
        )
    }

    @Test func `a path sent twice corrupts nothing`() async throws {
        try await Sandbox.with { box in
            let publisher = try Publisher.begin(box.output)
            try publisher.sink.write(OutputFile("index.html", "one"))
            let problem = try await diagnostic {
                try publisher.sink.write(OutputFile("index.html", "two"))
            }
            #expect(problem.id == "output-twice")
            #expect(try await finishing(publisher) == problem)
            #expect(try box.names().isEmpty)
        }
    }

    @Test(arguments: [["a", "a/b"], ["a/b/index.html", "a/b"], ["a", "a/index.html"]])
    func `a path that is both a file and a folder is refused`(paths: [String]) async throws {
        try await Sandbox.with { box in
            let publisher = try Publisher.begin(box.output)
            let problem = try await diagnostic {
                for path in paths { try publisher.sink.write(OutputFile(path, "")) }
            }
            #expect(["output-clash", "output-twice"].contains(problem.id))
        }
    }

    @Test func `an asset that changed since it was read is an error`() async throws {
        try await Sandbox.with { box in
            try box.write("longer", to: "Content/a.jpg")
            let publisher = try Publisher.begin(box.output)
            let asset = OutputFile(
                path: try OutputPath("a.jpg"),
                content: .copy(of: box.absolute("Content/a.jpg"), size: 3)
            )
            let problem = try await diagnostic { try publisher.sink.write(asset) }
            #expect(problem.id == "source-changed")
        }
    }

    @Test func `a file with all the links that the disk allows is written anew`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "home"])
            try box.makeFolder("links")
            var number = 0
            while number < 66_000,
                link(box.absolute("Public/index.html"), box.absolute("links/\(number)")) == 0
            {
                number += 1
            }
            #expect(try await box.publish(["index.html": "home"]).files == 1)
            #expect(try box.published() == ["index.html": "home"])
        }
    }
}

private func finishing(_ publisher: consuming Publisher) async throws -> Diagnostic {
    do {
        _ = try await publisher.finish()
    } catch {
        return error
    }
    throw CancellationError()
}

/// Runs `body` while no file may grow beyond a size that no other test reaches: for a disk, the same as being full.
private func withRoom<Result>(
    for bytes: UInt,
    _ body: () async throws -> Result
) async throws -> Result {
    var before = rlimit()
    try #require(getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &before) == 0)
    var limit = rlimit(rlim_cur: bytes, rlim_max: before.rlim_max)
    signal(SIGXFSZ, SIG_IGN)
    try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
    defer { setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &before) }
    return try await body()
}
