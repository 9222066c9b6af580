/// The reference of a theme's components, as pages of the site itself.
///
/// It is written from the declarations of the theme and built by the same pipeline as every other page, so that what
/// it shows is what readers get, and an example that is wrong is an error with its place.
struct Styleguide {
    let theme: Theme
    /// The theme's files, its own before those of themes that it extends.
    let files: [SourcePath: ThemeFile]
    /// What stands in Content already.
    let taken: Set<SourcePath>

    /// All pages stand in one folder, so that the paths in examples lead to the same files from each of them.
    static let folder = SourcePath("styleguide")

    /// In the order of their names.
    var declarations: [DirectiveDeclaration] {
        theme.directives.values.map(\.declaration).sorted { $0.name < $1.name }
    }

    /// The Markdown files of the guide.
    var pages: [SourceFile] {
        let moods = theme.moods.enumerated().map { mood($1, $0) }
        let scales = [sizes, icons].compactMap(\.self)
        return [index] + declarations.map(component) + moods + scales + samplePages
    }

    /// The pictures that they show.
    var pictures: [SourceFile] {
        swatches + sizePictures + iconPlates.map(\.file) + samplePictures
    }

    static func file(_ name: String, _ text: String) -> SourceFile {
        SourceFile(path: folder.appending(name), contents: .bytes(Array(text.utf8)))
    }

    /// A page of the guide: what it is called, where it stands among the others, and its text.
    static func page(
        _ name: String,
        _ title: String,
        _ summary: String,
        order: Int,
        _ more: String = "",
        body: String
    ) -> SourceFile {
        file(
            name + ".md",
            """
            ---
            title: "\(title)"
            summary: "\(summary)"
            type: page
            order: \(order)
            \(more.isEmpty ? "" : more + "\n")---
            \(body)
            """
        )
    }
}

extension SourceFolders {
    /// The same folders with the pages of the style guide beside those of Content; without them when the theme has
    /// mistakes, which the build reports.
    func withStyleguide(_ options: BuildOptions) -> SourceFolders {
        var unheard: [Diagnostic] = []
        guard let theme = Settings(self, options, into: &unheard)?.theme else { return self }
        let guide = Styleguide(
            theme: theme,
            files: self.theme.reduce(into: [:]) { $0.merge($1.files) { over, _ in over } },
            taken: Set((pages + assets).map(\.path))
        )
        var folders = self
        folders.pages += guide.pages
        folders.assets += guide.pictures
        folders.origins = guide.origins
        // What a site demands of its pages says nothing of components.
        folders.configuration?.policies.required = []
        return folders
    }
}
