/// The settings of Visual Studio Code.
extension SchemaFiles {
    /// Which schema is for which files, for the YAML extension; `folder` is where the schemas lie.
    ///
    /// That extension reads no front matter of Markdown, so it is told of YAML files alone.
    public func settings(in folder: String) -> String {
        let schemas = files.filter { !$0.pattern.hasSuffix(".md") }
            .map { JSON.Member("\(folder)/\($0.name)", .text($0.pattern)) }
        let settings: JSON = [
            "yaml.schemas": .object(schemas),
            "yaml.schemaStore.enable": false,
        ]
        return settings.document
    }

    /// The extensions that are worth having: one for YAML, one that can check front matter.
    public static let extensions =
        JSON.object([
            JSON.Member(
                "recommendations",
                ["redhat.vscode-yaml", "unifiedjs.vscode-remark"]
            )
        ]).document
}
