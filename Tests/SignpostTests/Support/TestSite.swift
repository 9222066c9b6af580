import Testing

@testable import Signpost

/// A small site in words: paths from the project's root, each with the text of the file.
///
/// What every site needs is added where it is missing: a site.yml, a home page, the plain theme.
struct TestSite: Sendable {
    var files: [String: String]
    /// Symbolic links, by their paths, each with where it leads.
    var links: [String: String] = [:]
    var today = "2026-11-23"
    var showsDrafts = false
    var looksAhead = false
    var address: String?
    var jobs = 1
    /// The folder of the themes that came with the program, from the project's root.
    var installedThemes: String?
    /// The folder of finished PDFs, from the project's root.
    var pdfs: String?
    /// What a build of the same folder has left.
    var memory: BuildMemory?
    /// What knows the words of English, for builds that look for mistakes in spelling.
    var dictionary: SpellingDictionary?

    init(_ files: [String: String]) {
        let basis = ["Content/site.yml": Self.settings(), "Content/index.md": Self.page("Home")]
        self.files = PlainTheme.files.merging(basis) { $1 }.merging(files) { $1 }
    }

    /// A site.yml with more lines at its end.
    static func settings(_ more: String = "") -> String {
        """
        name: Test
        description: A site for tests.
        address: https://example.org
        theme: plain
        \(more)
        """
    }

    /// A page with more lines in its front matter, and its text.
    static func page(_ title: String, type: String = "page", _ more: String = "", body: String = "")
        -> String
    {
        """
        ---
        title: \(title)
        summary: About \(title).
        type: \(type)
        \(more.isEmpty ? "" : more + "\n")---
        \(body)
        """
    }

    /// Puts the files where a build reads them.
    func write(to box: Sandbox) throws {
        for (path, text) in files { try box.write(text, to: path) }
        for (path, target) in links { try box.link(path, to: target) }
    }

    /// Builds the site in a real folder and hands back what came out.
    func build(
        reading arranged: @escaping @Sendable ([FolderEntry]) -> [FolderEntry] = { $0 }
    ) async throws -> Built {
        try await Sandbox.with { box in
            try write(to: box)
            return try await build(in: box, reading: arranged)
        }
    }

    /// Builds the site with the reference of its theme's components.
    func build(withStyleguide: Bool) async throws -> Built {
        try await Sandbox.with { box in
            try write(to: box)
            let memory = MemorySink()
            let options = try options(in: box)
            let build = Build(withStyleguide ? options.withStyleguide : options)
            let report = await build.run(into: memory.sink)
            return Built(bytes: try memory.files(), report: report)
        }
    }

    /// Builds what stands in a folder already.
    func build(
        in box: Sandbox,
        reading arranged: @escaping @Sendable ([FolderEntry]) -> [FolderEntry] = { $0 }
    ) async throws -> Built {
        let memory = MemorySink()
        let report = await Build(try options(in: box)).run(into: memory.sink, reading: arranged)
        var files = try memory.files()
        for path in report.pages?.paths ?? [] {
            files[try OutputPath(path)] = report.pages?.bytes(at: path)
        }
        return Built(bytes: files, report: report)
    }

    /// Publishes what stands in a folder to `Public`, or leaves `Public` as it is and says why.
    @discardableResult
    func publish(in box: Sandbox) async throws -> Built {
        let publisher = try Publisher.begin(box.output)
        let report = await Build(try options(in: box)).run(into: publisher.sink)
        if report.isPublishable { _ = try await publisher.finish() }
        return Built(bytes: [:], report: report)
    }

    private func options(in box: Sandbox) throws -> BuildOptions {
        var options = BuildOptions(
            root: box.path,
            today: try #require(CalendarDate(today)),
            showsDrafts: showsDrafts,
            address: address,
            jobs: jobs,
            installedThemes: installedThemes.map(box.absolute)
        )
        if looksAhead { options = options.lookingAhead }
        if let memory { options = options.remembering(memory) }
        if let dictionary { options = options.spelling(by: dictionary) }
        return pdfs.map { options.offering(pdfs: box.absolute($0), shown: $0) } ?? options
    }
}

/// What a build sent to its sink, and what it reported.
struct Built: Sendable {
    let bytes: [OutputPath: [UInt8]]
    let report: BuildReport

    /// The files as text, by path.
    var files: [String: String] {
        Dictionary(
            uniqueKeysWithValues: bytes.map { ($0.text, String(decoding: $1, as: UTF8.self)) }
        )
    }

    /// Every word of every diagnostic, with its file.
    var problems: [String] {
        report.diagnostics.map { "\($0.place.file) \($0.report)" }
    }

    /// Only what is wrong and where, for tests that are not about wording.
    var mistakes: [String] {
        report.diagnostics.map { "\($0.place.file):\($0.place.line) \($0.id)" }
    }
}
