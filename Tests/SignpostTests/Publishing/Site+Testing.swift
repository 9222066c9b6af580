import Foundation
import Glibc
import Testing

@testable import Signpost

extension Sandbox {
    /// The output folder `Public` of a project that is this sandbox.
    var output: OutputFolder {
        get throws {
            try OutputFolder(
                absolute("Public"),
                shown: "Public",
                project: path,
                sources: [absolute("Content"), absolute("Themes")]
            )
        }
    }

    /// Publishes a site of texts to `Public`.
    @discardableResult
    func publish(_ files: [String: String], way: Swap = .exchange) async throws -> Publication {
        let publisher = try Publisher.begin(output, way: way)
        for (path, text) in files { try publisher.sink.write(OutputFile(path, text)) }
        return try await publisher.finish()
    }

    /// The published files without the publisher's own record.
    func published() throws -> [String: String] {
        var tree = try tree("Public")
        tree[Ledger.name] = nil
        return tree.filter { $0.value != "/" }
    }

    /// The names in the sandbox, to see that nothing was left beside `Public`.
    func names() throws -> [String] {
        try FolderEntry.list(path, in: .current).compactMap(\.name.text).sorted()
    }
}

extension OutputFile {
    init(_ path: String, _ text: String) throws {
        self.init(path: try OutputPath(path), content: .bytes(Array(text.utf8)))
    }
}

/// The diagnostic that `body` throws.
func diagnostic(_ body: () async throws -> Void) async throws -> Diagnostic {
    try #require(await #expect(throws: Diagnostic.self) { try await body() })
}

/// Runs `body` on a thread with its own mask for new files, so that tests beside it keep theirs.
func withMask(_ mask: mode_t, _ body: @escaping @Sendable () throws -> Void) async throws {
    typealias Unshare = @convention(c) (Int32) -> Int32
    let unshare = unsafeBitCast(try #require(dlsym(nil, "unshare")), to: Unshare.self)
    try await withCheckedThrowingContinuation {
        (continuation: CheckedContinuation<Void, any Error>) in
        Thread.detachNewThread {
            #expect(unshare(0x200) == 0)  // CLONE_FS
            umask(mask)
            continuation.resume(with: Result { try body() })
        }
    }
}
