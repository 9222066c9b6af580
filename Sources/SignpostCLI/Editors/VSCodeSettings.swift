import Foundation
import Signpost

/// What Visual Studio Code must be told of a project's schemas.
struct VSCodeSettings {
    private let folder: GeneratedFolder
    /// The name and the text of each file.
    private let files: [(name: String, text: String)]

    /// Names the schemas in `schemas` as they will lie in `folder`.
    init(_ schemas: SchemaFiles, in folder: GeneratedFolder, _ project: ProjectOptions) {
        self.folder = GeneratedFolder(project.folder(".vscode"))
        let root = project.root + "/"
        let path = URL(filePath: folder.name).standardizedFileURL.path
        let place = path.hasPrefix(root) ? "./" + path.dropFirst(root.count) : path
        files = [
            ("settings.json", schemas.settings(in: place)),
            ("extensions.json", SchemaFiles.extensions),
        ]
    }

    /// Writes the files that are missing; one that somebody else wrote is not touched, and nothing is written then.
    func write() throws(Diagnostic) {
        for file in files where isOfOthers(file) {
            throw .settingsExist(folder.name + "/" + file.name)
        }
        for file in files { try folder.write(file.text, to: file.name) }
    }

    private func isOfOthers(_ file: (name: String, text: String)) -> Bool {
        let old = try? Data(contentsOf: URL(filePath: folder.name + "/" + file.name))
        return old.map { $0 != Data(file.text.utf8) } ?? false
    }
}

extension Diagnostic {
    fileprivate static func settingsExist(_ file: String) -> Self {
        Diagnostic(
            id: "schema-settings",
            at: Place(file: file),
            "there is already a file '\(file)' with other settings",
            hint: "move it away, try again, and put its lines beside the new ones"
        )
    }
}
