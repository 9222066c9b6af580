/// A page that does not exist yet.
public struct NewPage: Sendable {
    /// The file's path from the project's root, such as `Content/advice/passwords.md`.
    public let file: String
    /// What will stand in it: front matter that passes every check, and a first line.
    public let text: String
    private let root: String

    /// The types a page may have.
    public static var types: [String] { ContentType.written.map(\.rawValue) }

    /// When somebody should read again what is new on a day.
    public static func review(after day: CalendarDate) -> CalendarDate {
        CalendarDate(dayNumber: day.dayNumber + 365) ?? day
    }

    /// Works out the page for a type and a path in Content; `title` is made from the path when it is left out.
    ///
    /// Nothing is written yet. The site is read for the fields and words it demands; mistakes in it do no harm.
    public init(
        type: String,
        path: String,
        title: String? = nil,
        options: BuildOptions
    ) async throws(Diagnostic) {
        let type = try Self.type(type)
        let title = try title.map(Self.checked)
        let source = try Self.source(path, root: options.root)
        let rules = try await ProjectPages(options).rules(for: type, at: source)
        self.init(
            source,
            PageScaffold(
                type: type,
                title: title ?? PagePath.title(of: source),
                rules: rules,
                today: options.today
            ),
            root: options.root
        )
    }

    init(_ source: SourcePath, _ scaffold: PageScaffold, root: String) {
        self.root = root
        file = source.inContent
        text = scaffold.text
    }

    /// Makes the file and the folders above it; never overwrites one.
    public func write() throws(Diagnostic) {
        try NewPageFolder(root: root).write(text, to: file)
    }
}

extension NewPage {
    static func type(_ written: String) throws(Diagnostic) -> ContentType {
        guard let type = ContentType(rawValue: written), ContentType.written.contains(type) else {
            throw .newType(written)
        }
        return type
    }

    /// Where the file goes, if nothing is there and it can become an address.
    static func source(_ path: String, root: String) throws(Diagnostic) -> SourcePath {
        let source = try PagePath(written: path).file()
        try NewPageFolder(root: root).check(source)
        return source
    }

    /// The title as one line, if a page may have it.
    static func checked(_ written: String) throws(Diagnostic) -> String {
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
}
