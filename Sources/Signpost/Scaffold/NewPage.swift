/// A page that does not exist yet.
public struct NewPage: Sendable {
    /// The file's path from the project's root, such as `Content/advice/passwords.md`.
    public let file: String
    /// What will stand in it: front matter that passes every check, and a first line.
    public let text: String
    private let root: String

    /// The types a page may have.
    public static var types: [String] { ContentType.written.map(\.rawValue) }

    /// Works out the page for a type and a path in Content; `title` is made from the path when it is left out.
    ///
    /// Nothing is written yet. The site is read for the fields and words it demands; mistakes in it do no harm.
    public init(
        type: String,
        path: String,
        title: String? = nil,
        options: BuildOptions
    ) async throws(Diagnostic) {
        guard let type = ContentType(rawValue: type) else { throw .newType(type) }
        let title = try title.map(Self.checked)
        let source = try PagePath(written: path).file()
        root = options.root
        file = source.inContent
        try NewPageFolder(root: root).check(source)
        let scaffold = PageScaffold(
            type: type,
            title: title ?? PagePath.title(of: source),
            rules: await Self.rules(options),
            today: options.today
        )
        text = scaffold.text
    }

    /// Makes the file and the folders above it; never overwrites one.
    public func write() throws(Diagnostic) {
        try NewPageFolder(root: root).write(text, to: file)
    }

    /// The title as one line, if a page may have it.
    private static func checked(_ written: String) throws(Diagnostic) -> String {
        let title = written.joiningLines().trimmingSpace()
        if title.isEmpty { throw .newTitle(written, "is empty", "write what the page is called") }
        if case .failure(let mistake) = FieldKind.read(
            title,
            as: Field.title.kind,
            vocabularies: Vocabularies()
        ) {
            throw .newTitle(title, "is too long: \(mistake.summary)", mistake.hint)
        }
        return title
    }

    private static func rules(_ options: BuildOptions) async -> PageRules {
        var unheard: [Diagnostic] = []
        let sources = await SourceFolders(options, into: &unheard)
        return Settings(sources, options, into: &unheard)?.rules ?? PageRules()
    }
}
