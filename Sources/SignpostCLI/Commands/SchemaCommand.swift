import ArgumentParser
import Foundation
import Signpost

/// `signpost schema`: what editors must know to complete and check fields.
struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write schemas, so that an editor completes and checks fields while you type.",
        discussion: """
            Writes JSON Schema for front matter, site.yml, packs and the files of data, with the \
            words of this site. Run it again when site.yml, helplines or help panels get new words.

            Example: for Visual Studio Code, with its settings

              signpost schema --vscode
            """
    )

    @OptionGroup var project: ProjectOptions

    @Option(
        help: ArgumentHelp(
            "The folder for the schemas; .signpost/schema beside Content when left out.",
            valueName: "dir"
        ),
        completion: .directory
    )
    var output: String?

    @Flag(help: "Write the settings of Visual Studio Code, too, if there are none.")
    var vscode = false

    @Option(
        help: ArgumentHelp(
            "Write the configuration of Decap CMS or Sveltia CMS to this file as well.",
            valueName: "file"
        ),
        completion: .file(extensions: ["yml"])
    )
    var cms: String?

    func validate() throws {
        if let cms, cms.isEmpty || cms.hasSuffix("/") {
            throw ValidationError("'\(cms)' is not a file; name one, such as admin/config.yml.")
        }
        guard output?.isEmpty == true else { return }
        throw ValidationError("'' is not a folder; name one, such as .signpost/schema.")
    }

    func run() async throws {
        let schemas = await SchemaFiles(project.options)
        let reporter = Reporter(format: .text, colour: .auto, root: project.root)
        do {
            let folder = GeneratedFolder(output ?? project.folder(".signpost/schema"))
            try folder.check(against: project)
            if vscode { try VSCodeSettings(schemas, in: folder, project).write() }
            if let cms { try await writeCMS(to: cms) }
            for file in schemas.files { try folder.write(file.text, to: file.name) }
            let words = schemas.knowsSite ? "with" : "without"
            try Console().write(
                "Wrote \(schemas.files.count) schemas to \(folder.name), \(words) the words of a site\n"
            )
        } catch let problem as Diagnostic {
            try reporter.show([problem])
            throw ExitStatus.usage
        }
    }

    private func writeCMS(to file: String) async throws {
        let url = URL(filePath: file)
        let name = url.deletingLastPathComponent().relativePath
        let folder = GeneratedFolder(name, like: "admin")
        try folder.check(against: project)
        try folder.write(await CMSConfiguration(project.options).text, to: url.lastPathComponent)
    }
}
