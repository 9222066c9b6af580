import Foundation
import Preview
import Signpost

/// A site as one build made it, in memory.
struct Edition: Sendable {
    /// The path at which the site stands, with a slash at its end.
    let basePath: String
    /// The pages by their addresses.
    let pages: [String: SiteSummary.Page]
    /// The day it was built for.
    let today: CalendarDate
    /// What the build warned of.
    let warnings: [Diagnostic]
    private let pageFiles: PageFiles?
    private let files: [String: [UInt8]]

    /// What can be shown of a build; nil when it has errors.
    init?(_ report: BuildReport, _ memory: MemorySink) throws(Diagnostic) {
        guard report.isPublishable, let site = report.site else { return nil }
        (basePath, today) = (site.basePath, site.today)
        pages = Dictionary(
            site.pages.compactMap { page in page.address.map { ($0, page) } },
            uniquingKeysWith: { first, _ in first }
        )
        warnings = report.diagnostics
        pageFiles = report.pages
        files = Dictionary(
            try memory.files().map { ($0.text, $1) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What stands at an address of the server.
    func answer(to target: String) -> Answer? {
        let path = target.prefix { $0 != "?" }
        guard path.hasPrefix(basePath),
            let name = path.dropFirst(basePath.count).removingPercentEncoding
        else { return path == "/" ? Answer([], named: "/", .moved(to: basePath)) : missing }
        let file = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
        if let bytes = bytes(at: file) { return Answer(shown(bytes, file), named: file) }
        if bytes(at: file + "/index.html") != nil {
            return Answer([], named: "/", .moved(to: path + "/"))
        }
        return missing
    }

    /// How large the page at an address is without what is added for whoever writes it.
    func weight(at address: String) -> Int {
        let path = address.removingPercentEncoding?.dropFirst(basePath.count) ?? ""
        return bytes(at: path + "index.html")?.count ?? 0
    }

    private func bytes(at file: String) -> [UInt8]? {
        files[file] ?? pageFiles?.bytes(at: file)
    }

    private var missing: Answer? {
        files["404.html"].map { Answer(shown($0, "404.html"), named: "404.html", .missing) }
    }

    private func shown(_ bytes: [UInt8], _ file: String) -> [UInt8] {
        file.hasSuffix(".html") ? PreviewScript.added(to: bytes) : bytes
    }
}
