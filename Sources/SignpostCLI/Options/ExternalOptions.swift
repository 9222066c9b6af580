import ArgumentParser
import Foundation
import PDF
import Signpost
import Web

/// Whether the servers of others are asked for what Content links to.
struct ExternalOptions: ParsableArguments {
    @Flag(help: "Ask the servers that Content links to whether the pages are still there.")
    var external = false

    @Option(
        help: ArgumentHelp(
            "With --external: for how many days an answer holds, kept in \(LinkLedger.file).",
            valueName: "days"
        )
    )
    var externalAge = 7

    func validate() throws {
        guard (0...366).contains(externalAge) else {
            throw ValidationError(
                "'--external-age \(externalAge)' is not a number of days; write 0 to ask anew, at most 366."
            )
        }
    }

    /// What is wrong with the links of a site, and on the error stream what nobody can tell.
    func ask(_ report: BuildReport, _ reporter: Reporter) async throws -> [Diagnostic] {
        guard let site = report.site else { return [] }
        guard
            let curl = Program.find(
                Curl.names,
                in: ProcessInfo.processInfo.environment["PATH"] ?? ""
            )
        else { return [.curlMissing] }
        let file = LedgerFile(root: reporter.root)
        var ledger = file.read()
        let known = ledger.answers(on: site.today, days: externalAge)
        let walk = LinkWalk(pause: .seconds(1), hosts: 4, ask: asking(curl, for: site))
        let answers = await walk.answers(for: site.externalLinks.map(\.url), known: known)
        let found = LinkReport(site.externalLinks, answers)
        for (url, reason) in found.unclear {
            reporter.console.complain("unclear: \(url) (\(reason))\n")
        }
        if found.isOffline { return found.diagnostics }
        ledger.keep(answers, known: known, on: site.today)
        return found.diagnostics + file.write(ledger)
    }

    private func asking(_ curl: Program, for site: SiteSummary) -> LinkWalk.Ask {
        let version = SignpostCommand.version
        let agent = "signpost/\(version) (checks the links of \(site.origin)\(site.basePath))"
        let curl = Curl(path: curl.path, agent: agent)
        return { url, head in
            switch await curl.ask(url, head: head) {
            case .status(let status, let location): .status(status, location: location)
            case .noHost: .noHost
            case .silence(let reason): .silence(reason)
            }
        }
    }
}

/// The file of answers in a project.
private struct LedgerFile {
    let root: String

    private var path: String { root + "/" + LinkLedger.file }

    func read() -> LinkLedger {
        LinkLedger((try? Data(contentsOf: URL(filePath: path))).map { Array($0) } ?? [])
    }

    /// Writes the file in one step; one that cannot be written only costs time.
    func write(_ ledger: LinkLedger) -> [Diagnostic] {
        let url = URL(filePath: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(ledger.text).write(to: url, options: .atomic)
            return []
        } catch {
            return [.ledgerUnwritable]
        }
    }
}
