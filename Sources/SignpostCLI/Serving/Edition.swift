import Foundation
import Preview
import Signpost

/// A site as one build made it, in memory.
struct Edition: Sendable {
    let report: BuildReport
    private let pages: PageFiles
    private let files: [String: [UInt8]]

    private var basePath: String { pages.basePath }

    /// What can be shown of a build; nil when it has errors.
    init?(_ report: BuildReport, _ memory: MemorySink) throws(Diagnostic) {
        guard report.isPublishable, let pages = report.pages else { return nil }
        (self.report, self.pages) = (report, pages)
        files = Dictionary(
            try memory.files().map { ($0.text, $1) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What is said of the page at an address.
    func panel(at address: String) -> PagePanel? {
        guard let site = report.site,
            let page = site.pages.first(where: { $0.address == address })
        else { return nil }
        return PagePanel(page, report.diagnostics, on: site.today, bytes: weight(at: address))
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
    private func weight(at address: String) -> Int {
        let path = address.removingPercentEncoding?.dropFirst(basePath.count) ?? ""
        return bytes(at: path + "index.html")?.count ?? 0
    }

    private func bytes(at file: String) -> [UInt8]? {
        files[file] ?? pages.bytes(at: file)
    }

    private var missing: Answer? {
        files["404.html"].map { Answer(shown($0, "404.html"), named: "404.html", .missing) }
    }

    private func shown(_ bytes: [UInt8], _ file: String) -> [UInt8] {
        file.hasSuffix(".html") ? PreviewScript.added(to: bytes) : bytes
    }
}
