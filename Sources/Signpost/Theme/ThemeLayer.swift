/// One theme as it lies in its folder, without those that it extends.
struct ThemeLayer: Equatable, Sendable {
    /// The folder as messages name it, such as `Themes/civic`.
    let folder: String
    let files: [SourcePath: ThemeFile]

    var declaration: ThemeFile? { files[SourcePath("theme.yml")] }
}

/// A file of a theme, and the name it has for people.
struct ThemeFile: Equatable, Sendable {
    let contents: SourceFile.Contents
    let place: Place
}
