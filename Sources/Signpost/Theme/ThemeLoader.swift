internal import CommonMark
internal import Mustache

/// Makes a theme of its files: reads the declarations, gives assets their addresses, compiles the templates.
struct ThemeLoader {
    /// The theme's own name, for messages.
    let name: String
    /// The theme's folder as messages name it.
    let folder: String
    /// The theme, and then those that it extends, the nearest first.
    let layers: [ThemeLayer]
    /// The files by path below the theme; those of a theme that extends another stand over the other's.
    let files: [SourcePath: ThemeFile]
    /// The path at which the site stands on its host.
    let base: String
    /// How much a picture may weigh.
    let imageKilobytes: Int

    /// Nil when the theme is not there.
    init?(name: String, layers: [ThemeLayer], base: String, imageKilobytes: Int) {
        guard let top = layers.first else { return nil }
        self.name = name
        folder = top.folder
        self.layers = layers
        files = layers.reduce(into: [:]) { $0.merge($1.files) { over, _ in over } }
        self.base = base
        self.imageKilobytes = imageKilobytes
    }

    /// The theme, or nil and at least one error.
    func load(into diagnostics: inout [Diagnostic]) -> Theme? {
        let before = diagnostics.count
        guard let declaration = declaration(into: &diagnostics) else { return nil }
        let files = assets(declaration.bundles, into: &diagnostics)
        let tokens = tokens(declaration, into: &diagnostics)
        let manifest = manifest(declaration, files, into: &diagnostics)
        let assets = ThemeAssets(files, base: base)
        guard let (strings, stringsType) = strings(into: &diagnostics) else { return nil }
        let sources = templateSources
        for source in sources { diagnostics += TemplateMarkup.check(source) }
        let library = Library(sources)
        diagnostics += library.problems.map(Diagnostic.template)
        let schema = Scene.schema(strings: stringsType, assets: assets.type)
        let layouts = layouts(declaration, library, schema, into: &diagnostics)
        let directives = directives(library, stringsType, assets.type, into: &diagnostics)
        guard !diagnostics[before...].contains(where: { $0.severity == .error }) else { return nil }
        return Theme(
            declaration,
            manifest: manifest,
            tokens: tokens,
            assets: assets,
            strings: strings,
            directives: directives,
            sceneSchema: schema,
            layouts: layouts
        )
    }

    private func text(_ path: String) -> (file: ThemeFile, bytes: [UInt8])? {
        guard let file = files[SourcePath(path)], case .bytes(let bytes) = file.contents else {
            return nil
        }
        return (file, bytes)
    }

    /// What theme.yml says; what it leaves out, the theme that it extends says.
    private func declaration(into diagnostics: inout [Diagnostic]) -> ThemeDeclaration? {
        guard let own = fields("theme.yml", ThemeFields.theme, into: &diagnostics) else {
            return nil
        }
        // Without the theme that is meant, everything it has would seem to be missing.
        if own.refused.contains(ThemeFields.extends.name) { return nil }
        let extended = layers.dropFirst().compactMap(\.declaration)
        let others = extended.compactMap { file -> FieldValues? in
            guard case .bytes(let bytes) = file.contents else { return nil }
            return Self.read(bytes, ThemeFields.theme, file: file.place.file, into: &diagnostics)
        }
        return ThemeDeclaration([own] + others)
    }

    func fields(
        _ path: String,
        _ set: FieldSet,
        into diagnostics: inout [Diagnostic]
    ) -> FieldValues? {
        guard let (file, bytes) = text(path) else {
            diagnostics.append(.missingThemeFile(path, of: self))
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

    /// The name of the theme that a theme.yml extends; mistakes are reported when the theme is loaded.
    static func extended(by file: ThemeFile) -> Located<String>? {
        var unheard: [Diagnostic] = []
        guard case .bytes(let bytes) = file.contents,
            let values = read(bytes, ThemeFields.theme, file: file.place.file, into: &unheard)
        else { return nil }
        return values.text(ThemeFields.extends)
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
        checkKinds(declaration, into: &diagnostics)
        let known = stems("layouts", "mustache")
        var seen: Set<String> = []
        for layout in declaration.layouts.values.sorted(by: { $0.place < $1.place }) {
            let isNew = seen.insert(layout.value).inserted
            guard known.contains(layout.value) else {
                // A name is corrected wherever it stands, but a file is added once.
                let nearest = layout.nearestLayout(in: known)
                if isNew || nearest != nil {
                    diagnostics.append(.missingLayoutTemplate(layout, nearest, known: known))
                }
                continue
            }
            guard isNew else { continue }
            let name = "layouts/\(layout.value)"
            templates[layout.value] = compile(name, for: schema.shape, library, into: &diagnostics)
        }
        return templates
    }

    /// Reports kinds of pages that do not exist or have no layout; one that is only misspelt is not missing as well.
    private func checkKinds(
        _ declaration: ThemeDeclaration,
        into diagnostics: inout [Diagnostic]
    ) {
        let file = folder + "/theme.yml"
        if declaration.kinds.isEmpty { return diagnostics.append(.missingLayouts(in: file)) }
        let kinds = ContentType.allCases.map(\.rawValue) + ThemeDeclaration.generated
        let unknown = declaration.kinds.filter { !kinds.contains($0.value) }
        diagnostics += unknown.map { .unknownLayout($0, known: kinds) }
        let meant = unknown.compactMap { Spelling.nearest(to: $0.value, in: kinds) }
        let needless = ThemeDeclaration.optional + meant
        for kind in kinds where declaration.layouts[kind] == nil && !needless.contains(kind) {
            diagnostics.append(.missingLayout(kind, in: file))
        }
    }

    func compile(
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
}
