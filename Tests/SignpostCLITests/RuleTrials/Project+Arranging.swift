import Foundation

/// What a trial puts into a project besides texts.
extension Project {
    func makeFolder(_ name: String, permissions: Int = 0o755) throws {
        try FileManager.default.createDirectory(
            atPath: path + "/" + name,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: permissions]
        )
    }

    func link(_ name: String, to target: String) throws {
        let link = path + "/" + name
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    }

    /// A file of so many bytes that need no room on the disk.
    func makeFile(_ name: String, of size: UInt64) throws {
        try write("", to: name)
        let file = try FileHandle(forWritingTo: URL(filePath: path + "/" + name))
        try file.truncate(atOffset: size)
        try file.close()
    }

    func delete(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    func replace(_ old: String, with new: String, in name: String) throws {
        try write(try text(of: name).replacing(old, with: new), to: name)
    }

    /// Puts a shell script where programs are looked for.
    func install(_ script: String, as name: String) throws {
        try write("#!/bin/sh\n\(script)\n", to: "programs/\(name)")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755],
            ofItemAtPath: path + "/programs/\(name)"
        )
    }
}
