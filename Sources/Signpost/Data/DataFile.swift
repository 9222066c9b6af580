/// Reads a file of Content/data whose shape nobody declared.
enum DataFile {
    /// The endings of names that are data.
    static let extensions = ["yml", "yaml", "json", "csv"]

    /// Reads a file by the ending of its name, or reports why it cannot be read.
    static func read(
        _ bytes: [UInt8],
        file: String,
        into diagnostics: inout [Diagnostic]
    ) -> OpenValue? {
        let name = file.lowercased()
        if name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
            return YAMLReader.read(bytes[...], file: file, into: &diagnostics).map(OpenValue.init)
        }
        do throws(Diagnostic) {
            if name.hasSuffix(".json") { return try JSONReader.read(bytes, file: file) }
            if name.hasSuffix(".csv") {
                return try CSVReader.read(bytes, file: file, into: &diagnostics)
            }
            throw .dataFormat(file)
        } catch {
            diagnostics.append(error)
            return nil
        }
    }
}

extension Diagnostic {
    static func dataFormat(_ file: String) -> Self {
        Diagnostic(
            id: "data-format",
            at: Place(file: file),
            "data cannot be read from a file of this kind",
            hint: "save it as .yml, .json or .csv"
        )
    }
}
