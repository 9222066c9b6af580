import Testing

@testable import Signpost

/// Reads texts as the files of a site, and says what was wrong with them.
enum Reading {
    /// A YAML text read as the file `a.yml`.
    static func yaml(_ text: String, firstLine: Int = 1) -> (
        node: YAMLNode?, diagnostics: [Diagnostic]
    ) {
        var diagnostics: [Diagnostic] = []
        let bytes = Array(text.utf8)
        let node = YAMLReader.read(
            bytes[...],
            file: "a.yml",
            firstLine: firstLine,
            into: &diagnostics
        )
        return (node, diagnostics)
    }

    /// The front matter of a page, read and reported on.
    static func page(
        _ text: String,
        under rules: PageRules = .none
    ) throws -> (fields: PageFields, reports: [String]) {
        var (node, diagnostics) = yaml(text, firstLine: 2)
        let read = try #require(node, "\(diagnostics.map(\.report))")
        let fields = PageFields.read(read, under: rules, into: &diagnostics)
        return (fields, diagnostics.sorted().map(\.report))
    }

    /// A directory of helplines, read on a day, and what was wrong with it.
    static func directory(
        _ text: String,
        today: String = "2026-11-23",
        overdue: Diagnostic.Severity = .error
    ) -> (helplines: Helplines, reports: [String]) {
        guard let today = CalendarDate(today) else { return (Helplines([]), ["no such day"]) }
        var diagnostics: [Diagnostic] = []
        let helplines = Helplines.read(
            Array(text.utf8),
            file: "data/helplines.yml",
            today: today,
            overdue: overdue,
            into: &diagnostics
        )
        return (helplines, diagnostics.sorted().map(\.report))
    }

    /// A data file, read by its name, and what was wrong with it.
    static func data(_ bytes: [UInt8], _ name: String) -> (value: OpenValue?, reports: [String]) {
        var diagnostics: [Diagnostic] = []
        let value = DataFile.read(bytes, file: name, into: &diagnostics)
        return (value, diagnostics.map(\.report))
    }

    /// A data file, read by its name, and what was wrong with it.
    static func data(_ text: String, _ name: String) -> (value: OpenValue?, reports: [String]) {
        data(Array(text.utf8), name)
    }

    /// A site.yml, and what was wrong with it.
    static func site(_ text: String) -> (site: SiteConfiguration?, reports: [String]) {
        var diagnostics: [Diagnostic] = []
        let site = SiteConfiguration.read(
            Array(text.utf8),
            file: "Content/site.yml",
            into: &diagnostics
        )
        return (site, diagnostics.map(\.report))
    }
}

extension PageRules {
    /// The rules of a site with a few words of its own.
    static var testing: PageRules {
        var vocabularies = Vocabularies()
        vocabularies[.topic] = ["passwords", "scams"]
        vocabularies[.audience] = []
        vocabularies[.helpPanel] = ["child", "lost-money"]
        return PageRules(vocabularies: vocabularies)
    }
}
