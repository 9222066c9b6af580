import Foundation
import PDF
import Preview
import Signpost

/// The programs that print, and the pages on their way through them.
struct Press: Sendable {
    /// How many pages are printed at once: a browser keeps about one core busy.
    private static let jobs = 2

    let browser: Browser
    let pictures: PictureMaker
    let patience: Duration

    /// Looks for the programs, and shows how to get those that are missing.
    init(browser name: String?, patience: Duration, _ reporter: Reporter) throws {
        let folders = ProcessInfo.processInfo.environment["PATH", default: ""]
        let browser = Program.find(name.map { [$0] } ?? Browser.names, in: folders)
        let pictures = Program.find(PictureMaker.names, in: folders)
        guard let browser, let pictures else {
            let missing: [Diagnostic] =
                (browser == nil ? [.noBrowser(name)] : []) + (pictures == nil ? [.noPoppler] : [])
            try reporter.show(missing)
            throw reporter.refuse(Conclusion.refused(missing, consequence: "no PDF was made"))
        }
        self.browser = Browser(browser)
        self.pictures = PictureMaker(pictures)
        self.patience = patience
    }

    /// Prints pages to the folder and notes them there; goes on past those that fail.
    func print(
        _ printables: [Printable],
        of site: PrintedSite,
        into folder: PDFFolder
    ) async throws -> PrintOutcome {
        let served = ServedPages(site)
        let server = SiteServer { target in
            served.answer(to: target).map { Answer($0, named: target) }
        }
        var outcome = try await server.during { address in
            let source = Printer.Source(
                address: address,
                site: site.origin,
                put: { served.put($0, at: $1) },
                wasAsked: { served.wasAsked(for: $0) }
            )
            let printer = Printer(
                browser: browser,
                pictures: pictures,
                source: source,
                limit: patience
            )
            return await work(PrintRun(printer: printer, site: site, folder: folder), printables)
        }
        do {
            try folder.note(outcome.made, of: site.printables)
        } catch {
            outcome.diagnostics.append(error)
        }
        return outcome
    }

    private func work(_ run: PrintRun, _ printables: [Printable]) async -> PrintOutcome {
        await withTaskGroup { group in
            var waiting = printables[...]
            var outcome = PrintOutcome()
            for printable in waiting.prefix(Self.jobs) {
                group.addTask { await run.print(printable) }
            }
            waiting = waiting.dropFirst(Self.jobs)
            for await result in group {
                outcome.add(result)
                if let next = waiting.popFirst() { group.addTask { await run.print(next) } }
            }
            return outcome
        }
    }
}

extension Diagnostic {
    fileprivate static func noBrowser(_ name: String?) -> Self {
        Diagnostic(
            id: "pdf-browser-missing",
            at: Place(file: name ?? "chromium"),
            name.map { "the browser '\($0)' is not there" }
                ?? "PDFs are printed by Chromium, which is not installed",
            hint:
                "on Debian and Ubuntu: apt-get install chromium-headless-shell poppler-utils; elsewhere install Chromium or Google Chrome, and name it with --browser if it is not found"
        )
    }

    fileprivate static var noPoppler: Self {
        Diagnostic(
            id: "pdf-poppler-missing",
            at: Place(file: "pdftoppm"),
            "the small pictures of PDFs are drawn by pdftoppm, which is not installed",
            hint:
                "on Debian and Ubuntu: apt-get install poppler-utils; on macOS with Homebrew: brew install poppler"
        )
    }
}
