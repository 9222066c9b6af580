import Foundation

/// A golden site on the disk: `Fixtures/<name>/{Content,Themes}` and the tree it must become in `expected`.
struct Fixture: Sendable {
    let name: String

    private var folder: URL {
        URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent()
            .deletingLastPathComponent()
            .appending(path: "Fixtures/\(name)")
    }

    /// The files of the site, by path from the project's root.
    func sources() throws -> [String: String] {
        let content = try texts(below: folder.appending(path: "Content"), as: "Content/")
        let themes = try texts(below: folder.appending(path: "Themes"), as: "Themes/")
        return content.merging(themes) { $1 }
    }

    func expected() throws -> [String: String] {
        try texts(below: folder.appending(path: "expected"), as: "")
    }

    /// Whether the expected trees are to be written anew, to be read in the diff afterwards.
    static var isUpdating: Bool { ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" }

    func update(_ files: [String: String]) throws {
        let root = folder.appending(path: "expected")
        try? FileManager.default.removeItem(at: root)
        for (path, text) in files {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    private func texts(below root: URL, as prefix: String) throws -> [String: String] {
        guard FileManager.default.fileExists(atPath: root.path) else { return [:] }
        var texts: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            var isFolder: ObjCBool = false
            let file = root.appending(path: path).path
            _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
            if isFolder.boolValue { continue }
            texts[prefix + path] = try String(contentsOfFile: file, encoding: .utf8)
        }
        return texts
    }
}
