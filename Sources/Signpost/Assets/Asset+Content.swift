extension Asset {
    /// A picture or download of Content, under the address of its folder.
    static func beside(
        pages file: SourceFile,
        kilobytes: Int,
        into diagnostics: inout [Diagnostic]
    ) -> Asset? {
        let place = Place(file: file.path.inContent)
        let named = ThemeFile(contents: file.contents, place: place)
        return reading(
            file.path,
            named,
            named: file.path.text,
            kilobytes: kilobytes,
            into: &diagnostics
        )
    }
}
