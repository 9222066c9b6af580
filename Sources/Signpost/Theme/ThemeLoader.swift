internal import CommonMark
internal import Mustache

/// Makes a theme of its files: reads the declarations, gives assets their addresses, compiles the templates.
struct ThemeLoader {
    /// The theme's own name, for messages.
    let name: String
    /// The files by path below the theme; those of a theme that extends another stand over the other's.
    let files: [SourcePath: ThemeFile]
    /// The path at which the site stands on its host.
    let base: String

    /// The theme, or nil and at least one error.
    func load(into diagnostics: inout [Diagnostic]) -> Theme? {
        let before = diagnostics.count
        guard let values = fields("theme.yml", ThemeFields.theme, into: &diagnostics) else { return nil }
        let declaration = ThemeDeclaration(values)
        let files = assets(into: &diagnostics)
        let assets = ThemeAssets(files, base: base)
        guard let (strings, stringsType) = strings(into: &diagnostics) else { return nil }
        let library = Library(templateSources)
        diagnostics += library.problems.map(Diagnostic.template)
        let schema = Scene.schema(strings: stringsType, assets: assets.type)
        let layouts = layouts(declaration, library, schema, into: &diagnostics)
        let directives = directives(library, stringsType, assets.type, into: &diagnostics)
        guard !diagnostics[before...].contains(where: { $0.severity == .error }) else { return nil }
        return Theme(
            declaration,
            manifest: manifest(values, files),
            assets: assets,
            strings: strings,
            directives: directives,
            sceneSchema: schema,
            layouts: layouts
        )
    }

    private func text(_ path: String) -> (file: ThemeFile, bytes: [UInt8])? {
        guard let file = files[SourcePath(path)], case .bytes(let bytes) = file.contents else { return nil }
        return (file, bytes)
    }

    private func fields(
        _ path: String,
        _ set: FieldSet,
        into diagnostics: inout [Diagnostic]
    ) -> FieldValues? {
        guard let (file, bytes) = text(path) else {
            diagnostics.append(.missingThemeFile(path, in: name))
            return nil
        }
        return Self.read(bytes, set, file: file.place.file, into: &diagnostics)
    }

    private static func read(
        _ bytes: [UInt8],
        _ set: FieldSet,
        file: String,
        into diagnostics: inout [Diagnostic]
    ) -> FieldValues? {
        guard let node = YAMLReader.read(bytes[...], file: file, into: &diagnostics) else {
            return nil
        }
        var reader = FieldReader()
        let values = reader.values(of: node, as: set)
        diagnostics += reader.diagnostics
        return values
    }

    /// The name of the theme that these files extend; mistakes are reported when the theme is loaded.
    static func extended(by files: [SourcePath: ThemeFile]) -> String? {
        var unheard: [Diagnostic] = []
        guard let file = files[SourcePath("theme.yml")], case .bytes(let bytes) = file.contents,
            let values = read(bytes, ThemeFields.theme, file: "", into: &unheard)
        else { return nil }
        return values.text(ThemeFields.extends)?.value
    }

    private var templateSources: [TemplateSource] {
        files.keys.filter { $0.fileExtension == "mustache" }.sorted().compactMap { path in
            guard let (file, bytes) = text(path.text) else { return nil }
            return TemplateSource(
                name: String(path.text.dropLast(".mustache".count)),
                path: file.place.file,
                text: bytes
            )
        }
    }

    private func layouts(
        _ declaration: ThemeDeclaration,
        _ library: Library,
        _ schema: Schema<Scene>,
        into diagnostics: inout [Diagnostic]
    ) -> [String: Template] {
        var templates: [String: Template] = [:]
        let kinds = ContentType.allCases.map(\.rawValue) + ThemeDeclaration.generated
        for kind in kinds where declaration.layouts[kind] == nil && kind != "home" {
            diagnostics.append(.missingLayout(kind, in: "Themes/\(name)/theme.yml"))
        }
        for layout in Set(declaration.layouts.values).sorted() {
            let template = compile("layouts/\(layout)", for: schema.shape, library, into: &diagnostics)
            templates[layout] = template
        }
        return templates
    }

    private func compile(
        _ template: String,
        for shape: Shape,
        _ library: Library,
        into diagnostics: inout [Diagnostic]
    ) -> Template? {
        switch library.template(template, for: shape) {
        case .success(let template): return template
        case .failure(let failure):
            let known = Set(diagnostics)
            diagnostics += failure.problems.map(Diagnostic.template).filter { !known.contains($0) }
            return nil
        }
    }

    private func directives(
        _ library: Library,
        _ strings: RecordType,
        _ assets: RecordType,
        into diagnostics: inout [Diagnostic]
    ) -> [Theme.LoadedDirective] {
        let declared = files.keys.filter { $0.folder.text == "directives" && $0.fileExtension == "yml" }
        return declared.sorted().compactMap { path in
            guard let values = fields(path.text, ThemeFields.directive, into: &diagnostics) else {
                return nil
            }
            let declaration = DirectiveDeclaration(name: path.stem, values)
            let schema = DirectiveSchema(declaration, strings: strings, assets: assets)
            let name = "directives/\(path.stem)"
            guard
                let template = compile(name, for: .record(schema.type), library, into: &diagnostics)
            else { return nil }
            return Theme.LoadedDirective(
                declaration: declaration,
                schema: schema,
                template: template
            )
        }
    }

    private func manifest(_ values: FieldValues, _ assets: [Asset]) -> Theme.Manifest {
        let icons = values.texts(ThemeFields.icons).map { "assets/" + $0.value }
        return Theme.Manifest(
            icons: icons.compactMap { icon in assets.first { $0.source.text == icon } },
            themeColour: values.text(ThemeFields.themeColour)?.value,
            backgroundColour: values.text(ThemeFields.backgroundColour)?.value
        )
    }
}

/// A file of a theme, and the name it has for people.
struct ThemeFile: Sendable {
    let contents: SourceFile.Contents
    let place: Place
}

extension ThemeDeclaration {
    fileprivate init(_ values: FieldValues) {
        let moods = values.texts(ThemeFields.moods).map(\.value)
        self.moods = moods.isEmpty ? ["civic"] : moods
        let rows = values.table(ThemeFields.layouts).compactMap { row -> (String, String)? in
            guard case .text(let layout) = row.value.value else { return nil }
            return (row.id.value, layout)
        }
        layouts = Dictionary(rows) { first, _ in first }
    }
}
