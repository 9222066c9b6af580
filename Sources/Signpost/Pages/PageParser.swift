/// Reads the front matter of pages and the files of packs.
struct PageParser: Sendable {
    let languages: [String]
    let rules: PageRules
    /// The folder below which packs have their addresses.
    var printRoom = SiteConfiguration.usualPrintRoom

    /// The page of a Markdown file; one whose front matter has faults is read as far as it goes, so that links to it are not called broken.
    func parse(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> ParsedPage? {
        guard case .bytes(let written) = file.contents else { return nil }
        if file.path.isPack { return pack(file.path, written, into: &diagnostics) }
        let name = file.path.inContent
        let pasted = PastedText(written)
        diagnostics += pasted.diagnostics(in: name)
        let bytes = pasted.meant
        let matter = FrontMatter.split(bytes, file: name, into: &diagnostics)
        let body = PageBody(
            bytes: bytes,
            start: matter?.bodyOffset ?? bytes.count,
            firstLine: matter?.bodyLine ?? 1
        )
        return ParsedPage(
            source: file.path,
            key: PageKey(file.path, languages: languages),
            fields: fields(of: body, matter, name, into: &diagnostics),
            body: body,
            isGenerated: false
        )
    }

    private func fields(
        of body: PageBody,
        _ matter: FrontMatter?,
        _ name: String,
        into diagnostics: inout [Diagnostic]
    ) -> PageFields {
        guard let matter,
            let node = YAMLReader.read(
                body.bytes[matter.yaml],
                file: name,
                firstLine: matter.yamlLine,
                into: &diagnostics
            )
        else { return .unreadable(in: name) }
        let fields = PageFields.read(node, under: rules, into: &diagnostics)
        if !fields.isDraft {
            var unfilled = UnfilledPage(file: name)
            unfilled.look(at: node)
            unfilled.look(at: body)
            diagnostics += unfilled.diagnostics
        }
        return fields
    }
}

extension SourcePath {
    /// The path from the project's root, as diagnostics name it.
    var inContent: String { "Content/" + text }
}
