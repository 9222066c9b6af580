import Foundation
import Signpost

/// A folder for files that are written anew each time, apart from what people write and from what is published.
struct GeneratedFolder {
    /// As somebody wrote it.
    let name: String
    /// One that would do, for messages.
    private let example: String

    init(_ name: String, like example: String = ".signpost/schema") {
        self.name = name
        self.example = example
    }

    /// Refuses a folder whose files would be taken for content, or be published.
    func check(against project: ProjectOptions) throws(Diagnostic) {
        let published = URL(filePath: project.folder("Public")).standardizedFileURL.path
        let path = URL(filePath: name).standardizedFileURL.path
        if path == published || path.hasPrefix(published + "/") {
            throw .inPublished(name, example)
        }
        _ = try OutputFolder(
            name,
            project: project.source,
            sources: ["Content", "Themes"].map(project.folder),
            home: NSHomeDirectory(),
            example: example
        )
    }

    /// Writes a file whole or not at all, and the folders above it.
    func write(_ text: String, to file: String) throws(Diagnostic) {
        let url = URL(filePath: name + "/" + file)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            throw .notWritten(name + "/" + file)
        }
    }
}

extension Diagnostic {
    fileprivate static func inPublished(_ folder: String, _ example: String) -> Self {
        Diagnostic(
            id: "schema-published",
            at: Place(file: folder),
            "'\(folder)' lies in the published site, where every reader would find it",
            hint: "name a folder beside Public, such as \(example)"
        )
    }

    static func notWritten(_ file: String) -> Self {
        Diagnostic(
            id: "schema-failed",
            at: Place(file: file),
            "'\(file)' cannot be written",
            hint: "free some space or allow writing to the folder, then try again"
        )
    }
}
