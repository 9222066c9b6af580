import Testing

@testable import Signpost

extension Site {
    /// A site of front matter alone, assembled without a disk; paths are from Content.
    static func testing(
        _ pages: [String: String],
        settings: String = "",
        assets: [String: String] = [:],
        today: String = "2026-11-23"
    ) throws -> Site {
        let routed = try Routed(pages, settings: settings, today: today)
        return Site(
            routed.configuration,
            directory: routed.directory,
            routed: routed.routed,
            assets: Dictionary(
                uniqueKeysWithValues: assets.map { path, text in
                    let source = SourcePath(path)
                    return (source, Asset(source: source, output: path, bytes: Array(text.utf8)))
                }
            ),
            today: try #require(CalendarDate(today))
        )
    }
}

/// Pages on their way into a site: parsed and with addresses.
struct Routed {
    let configuration: SiteConfiguration
    let directory: Directory
    let routed: RoutedPages
    let diagnostics: [Diagnostic]

    init(
        _ texts: [String: String],
        settings: String = "",
        today: String = "2026-11-23",
        showsDrafts: Bool = false
    ) throws {
        var diagnostics: [Diagnostic] = []
        let read = SiteConfiguration.read(
            Array(TestSite.settings(settings).utf8),
            file: "Content/site.yml",
            into: &diagnostics
        )
        configuration = try #require(read)
        let day = try #require(CalendarDate(today))
        directory = Directory([], configuration, day, into: &diagnostics)
        let parser = PageParser(
            languages: configuration.languages.map(\.code),
            rules: PageRules(vocabularies: configuration.vocabularies)
        )
        let parsed = texts.sorted { $0.key < $1.key }.compactMap { path, text in
            let file = SourceFile(path: SourcePath(path), contents: .bytes(Array(text.utf8)))
            return parser.parse(file, into: &diagnostics)
        }
        let router = Router(configuration: configuration, today: day, showsDrafts: showsDrafts)
        routed = router.route(parsed, into: &diagnostics)
        self.diagnostics = diagnostics
    }

    var pages: [Page] { routed.pages }
    var withheld: [SourcePath: Lifecycle] { routed.withheld }

    /// The address of each page by its file.
    var addresses: [String: String] {
        Dictionary(uniqueKeysWithValues: pages.map { ($0.source.text, $0.permalink.path) })
    }
}
