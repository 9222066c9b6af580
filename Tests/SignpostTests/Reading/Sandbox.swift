import Foundation

/// A real folder for one test, removed when the test is over.
struct Sandbox: Sendable {
    let path: String

    /// Hands a new empty folder to `body`.
    static func with<Result>(
        _ body: (Sandbox) async throws -> Result
    ) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "signpost-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(Sandbox(path: folder.resolvingSymlinksInPath().path))
    }

    func absolute(_ name: String) -> String { path + "/" + name }

    func write(_ text: String, to name: String) throws {
        try write(bytes: Array(text.utf8), to: name)
    }

    func write(bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: absolute(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: url)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: absolute(name),
            withIntermediateDirectories: true
        )
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: absolute(name),
            withDestinationPath: target
        )
    }

    func text(of name: String) throws -> String {
        try String(contentsOfFile: absolute(name), encoding: .utf8)
    }

    func exists(_ name: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: absolute(name))) != nil
    }

    /// The number of the file on the disk, which only another file changes.
    func inode(of name: String) throws -> UInt64? {
        try attributes(of: name)[.systemFileNumber] as? UInt64
    }

    func permissions(of name: String) throws -> UInt16? {
        (try attributes(of: name)[.posixPermissions] as? NSNumber)?.uint16Value
    }

    func setPermissions(_ permissions: UInt16, of name: String) throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: NSNumber(value: permissions)],
            ofItemAtPath: absolute(name)
        )
    }

    /// Everything below a folder: paths with the text of files, `->` and the target of links, `/` for folders.
    func tree(_ name: String) throws -> [String: String] {
        var tree: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: absolute(name)) {
            let whole = absolute(name) + "/" + path
            switch try FileManager.default.attributesOfItem(atPath: whole)[.type]
                as? FileAttributeType
            {
            case .typeDirectory?: tree[path] = "/"
            case .typeSymbolicLink?:
                tree[path] =
                    "->" + (try FileManager.default.destinationOfSymbolicLink(atPath: whole))
            default: tree[path] = try String(contentsOfFile: whole, encoding: .utf8)
            }
        }
        return tree
    }

    private func attributes(of name: String) throws -> [FileAttributeKey: Any] {
        try FileManager.default.attributesOfItem(atPath: absolute(name))
    }
}
