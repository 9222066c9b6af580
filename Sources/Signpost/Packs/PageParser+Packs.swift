extension PageParser {
    /// The page of a pack, which has no text of its own: its file is front matter from end to end.
    func pack(
        _ path: SourcePath,
        _ bytes: [UInt8],
        into diagnostics: inout [Diagnostic]
    ) -> ParsedPage {
        let name = path.inContent
        let bytes = PastedText.meant(bytes, in: name, into: &diagnostics)
        let node = YAMLReader.read(bytes[...], file: name, into: &diagnostics)
        let fields = node.map {
            PageFields.read($0, as: .pack, under: rules, into: &diagnostics)
        }
        if let node, fields?.isDraft == false {
            var unfilled = UnfilledPage(file: name)
            unfilled.look(at: node)
            diagnostics += unfilled.diagnostics
        }
        return ParsedPage(
            source: path,
            key: PageKey(printRoom.appending(path.text), languages: languages),
            fields: fields ?? .unreadable(in: name),
            body: PageBody(bytes: bytes, start: bytes.count, firstLine: 1),
            isGenerated: false
        )
    }
}

extension SourcePath {
    /// Whether the file is a pack: a YAML file in the folder `packs` of Content.
    var isPack: Bool {
        text.hasPrefix("packs/") && ["yml", "yaml"].contains(fileExtension)
    }
}
