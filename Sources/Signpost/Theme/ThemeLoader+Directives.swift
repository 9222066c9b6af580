internal import CommonMark
internal import Mustache

extension ThemeLoader {
    /// The directives that the theme declares, each with its template.
    func directives(
        _ library: Library,
        _ strings: RecordType,
        _ assets: RecordType,
        into diagnostics: inout [Diagnostic]
    ) -> [Theme.LoadedDirective] {
        let declared = files.keys.filter {
            $0.folder.text == "directives" && $0.fileExtension == "yml"
        }
        return declared.sorted().compactMap { path in
            guard let values = fields(path.text, ThemeFields.directive, into: &diagnostics),
                hasTemplate(path, into: &diagnostics)
            else { return nil }
            let declaration = DirectiveDeclaration(name: path.stem, values)
            check(declaration, values, into: &diagnostics)
            let schema = DirectiveSchema(declaration, strings: strings, assets: assets)
            return template(of: declaration, schema, library, into: &diagnostics).map {
                Theme.LoadedDirective(declaration: declaration, schema: schema, template: $0)
            }
        }
    }

    /// The template of a directive, which must show the text that the directive encloses.
    private func template(
        of declaration: DirectiveDeclaration,
        _ schema: DirectiveSchema,
        _ library: Library,
        into diagnostics: inout [Diagnostic]
    ) -> Template? {
        let name = "directives/\(declaration.name)"
        guard
            let template = compile(name, for: .record(schema.type), library, into: &diagnostics)
        else { return nil }
        let trial = DirectiveTrial(
            declaration: declaration,
            type: schema.type,
            template: template
        )
        if !trial.showsContent, let file = files[SourcePath(name + ".mustache")] {
            diagnostics.append(.contentDropped(by: declaration.name, at: file.place))
        }
        return template
    }

    /// Whether the template stands beside a declaration.
    private func hasTemplate(_ path: SourcePath, into diagnostics: inout [Diagnostic]) -> Bool {
        let template = "directives/\(path.stem).mustache"
        if files[SourcePath(template)] != nil { return true }
        guard let file = files[path] else { return false }
        let orphans = stems("directives", "mustache").filter {
            files[SourcePath("directives/\($0).yml")] == nil
        }
        let nearest = Spelling.nearest(to: path.stem, in: orphans)
        diagnostics.append(
            .missingTemplate("the directive '\(path.stem)'", template, nearest, at: file.place)
        )
        return false
    }

    /// The names, without their extension, of the theme's files of one kind in one folder.
    func stems(_ folder: String, _ kind: String) -> [String] {
        files.keys.filter { $0.folder.text == folder && $0.fileExtension == kind }.map(\.stem)
            .sorted()
    }

    /// What the fields of a declaration cannot say one by one: names that are taken, choices without words.
    private func check(
        _ declaration: DirectiveDeclaration,
        _ values: FieldValues,
        into diagnostics: inout [Diagnostic]
    ) {
        let forms = declaration.forms
        if declaration.maxWords != nil, !forms.isEmpty, !forms.contains(.container) {
            let place = values[ThemeFields.maxWords]?.place ?? values.place
            diagnostics.append(.wordsOfNothing(declaration.name, at: place))
        }
        let rows = values.table(ThemeFields.attributes)
        for (attribute, row) in zip(declaration.attributes, rows) {
            if DirectiveSchema.fixedNames.contains(attribute.templateName) {
                diagnostics.append(.attributeName(row.id))
            }
            if attribute.kind == .choice, attribute.choices.isEmpty {
                diagnostics.append(.choiceWithoutWords(row.id))
            }
        }
    }
}
