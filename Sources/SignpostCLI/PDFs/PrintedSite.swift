import Foundation
import Signpost

/// A site in memory, without mistakes, from which pages are printed.
struct PrintedSite: Sendable {
    let printables: [Printable]
    let warnings: [Diagnostic]
    /// The scheme and host to which links lead, such as `https://example.org`.
    let origin: String
    /// The path at which the site stands, with a slash at its end.
    let basePath: String
    let day: CalendarDate
    private let files: [String: [UInt8]]

    /// Builds the site; shows its mistakes and gives up if there are any.
    init(_ settings: BuildSettings, _ reporter: Reporter) async throws {
        let memory = MemorySink()
        let build = Build(settings.options)
        let report = await Progress.during { await build.run(into: memory.sink, onStage: $0) }
        reporter.time(report, if: settings.timings)
        guard report.isPublishable, let site = report.site else {
            try reporter.show(report.diagnostics)
            throw reporter.refuse(
                Conclusion.refused(report.diagnostics, consequence: "no PDF was made")
            )
        }
        do {
            files = Dictionary(
                try memory.files().map { ($0.text, $1) },
                uniquingKeysWith: { first, _ in first }
            )
        } catch {
            try reporter.show([error])
            throw ExitStatus.mistakes
        }
        printables = site.printables
        warnings = report.diagnostics
        day = site.today
        (origin, basePath) = (site.origin, site.basePath)
    }

    /// The page as it is published when no PDFs are offered.
    func html(of printable: Printable) -> [UInt8] { files[printable.path] ?? [] }

    /// The file at an address of the site, if there is one.
    func file(at target: String) -> [UInt8]? {
        let path = target.prefix { $0 != "?" }
        guard path.hasPrefix(basePath),
            let name = path.dropFirst(basePath.count).removingPercentEncoding
        else { return nil }
        return files[name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name]
    }
}
