import Foundation
import Preview
import Signpost
import Synchronization

/// A site while it is written: the newest edition that has no mistakes, and the mistakes of a newer one.
///
/// A class, because the server shows what the builds make.
final class PreviewedSite: Sendable {
    private struct State {
        var shown: Edition?
        var problems = ""
        var builds = 0
    }

    private let state = Mutex(State())
    private let memory = BuildMemory()
    /// The absolute path of the project, where the source lines are.
    private let root: String

    init(root: String) {
        self.root = root
    }

    /// Builds the site anew; the edition before stays when it has mistakes.
    func build(_ options: BuildOptions) async -> BuildReport {
        let files = MemorySink()
        let report = await Build(options.remembering(memory)).run(into: files.sink)
        let edition = Result { () throws(Diagnostic) in try Edition(report, files) }
        let problems = text(of: mistakes(report, edition))
        state.withLock { state in
            state.builds += 1
            state.problems = problems
            if let edition = try? edition.get() { state.shown = edition }
        }
        return report
    }

    /// What browsers are told of the newest build.
    var news: String {
        let (builds, problems) = state.withLock { ($0.builds, $0.problems) }
        return JSON.text(Told(edition: builds, problems: problems.isEmpty ? nil : problems))
    }

    /// What stands at an address of the server.
    func answer(to target: String) -> Answer? {
        if target == PreviewScript.target { return PreviewScript.answer }
        let (edition, problems) = state.withLock { ($0.shown, $0.problems) }
        guard let edition else { return .unbuilt(problems) }
        if let address = PagePanel.address(askedFor: target) {
            return edition.panel(at: address).map {
                Answer(Array(JSON.text($0).utf8), named: "page.json")
            }
        }
        return edition.answer(to: target)
    }

    private func mistakes(_ report: BuildReport, _ edition: Result<Edition?, Diagnostic>)
        -> [Diagnostic]
    {
        if case .failure(let diagnostic) = edition { return [diagnostic] }
        return report.isPublishable ? [] : report.diagnostics.filter { $0.severity == .error }
    }

    private func text(of diagnostics: [Diagnostic]) -> String {
        let lines = SourceLines(diagnostics, root: root)
        return DiagnosticText(isColoured: false).text(of: diagnostics) { lines[$0] }
    }
}

/// What a browser is told after each build.
private struct Told: Encodable {
    let edition: Int
    /// The mistakes in words; nil when there are none.
    let problems: String?
}

/// Values as browsers read them.
private enum JSON {
    static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}

extension Answer {
    /// The page of a site that never was without mistakes since the server runs.
    fileprivate static func unbuilt(_ problems: String) -> Answer {
        let escaped = problems.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        let page = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>The site has mistakes</title></head>
            <body><h1>The site has mistakes</h1><pre>\(escaped)</pre></body></html>
            """
        return Answer(PreviewScript.added(to: Array(page.utf8)), named: "/", .broken)
    }
}
