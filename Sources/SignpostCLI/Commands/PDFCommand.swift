import ArgumentParser
import Foundation
import Signpost

/// `signpost pdf`: pages as files to print.
struct PDFCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pdf",
        abstract: "Make PDFs of sheets, posters, packs or any other page.",
        discussion: """
            Builds the site in memory and lets Chromium print its pages, two at a time. Each PDF is \
            named by the code on it, such as mfm-22.pdf, and has a small picture of its first side \
            beside it. The next 'signpost build' offers the PDFs of pages that have not changed since.

            A page is named by its code, its Markdown file or its address. With --all, everything \
            that is made for paper is printed, unless its PDF is there and still right.

            Example: one sheet, and all

              signpost pdf MFM-22
              signpost pdf --all
            """
    )

    @Argument(
        help: "What to print: a code such as MFM-22, a Markdown file, or an address.",
        completion: .file(extensions: ["md"])
    )
    var pages: [String] = []

    @Flag(help: "Print everything that is made for paper.")
    var all = false

    @OptionGroup var settings: BuildSettings
    @OptionGroup var reporting: ReportOptions

    @Option(
        help: ArgumentHelp(
            "The folder for the PDFs; PDF beside Content when left out.",
            valueName: "dir"
        ),
        completion: .directory
    )
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The browser to print with: Chromium, or one that is made from it.",
            valueName: "program"
        ),
        completion: .file()
    )
    var browser: String?

    @Option(
        help: ArgumentHelp("The most seconds that one page may take.", valueName: "seconds")
    )
    var patience = 60

    func validate() throws {
        if pages.isEmpty == !all {
            throw ValidationError(
                all
                    ? "'--all' prints everything; leave it out to print some pages only."
                    : "Name what to print, such as MFM-22 or print/certificate.md, or write --all."
            )
        }
        if output?.isEmpty == true {
            throw ValidationError("'' is not a folder; name the one for the PDFs, such as PDF.")
        }
        guard !(1...3600).contains(patience) else { return }
        throw ValidationError("'--patience \(patience)' is not from 1 to 3600 seconds.")
    }

    func run() async throws {
        let start = ContinuousClock.now
        let reporter = reporting.reporter(root: settings.project.root)
        let press = try Press(browser: browser, patience: .seconds(patience), reporter)
        let site = try await PrintedSite(settings, reporter)
        let folder = try PDFFolder(output ?? settings.project.folder("PDF"), settings, reporter)
        let printables = try chosen(from: site, reporter)
        let wanted = all ? printables.filter { !folder.isRight($0, site.html(of: $0)) } : printables
        let outcome = try await press.print(wanted, of: site, into: folder)
        let warnings = folder.orphans(among: site.printables)
        try reporter.show(site.warnings + outcome.diagnostics + warnings)
        guard outcome.diagnostics.isEmpty else {
            throw reporter.refuse(outcome.refusal(of: wanted.count, in: folder.name))
        }
        try reporter.conclude(
            outcome.conclusion(
                unchanged: printables.count - wanted.count,
                in: folder.name,
                ContinuousClock.now - start,
                warnings: site.warnings.count + warnings.count
            )
        )
    }

    private func chosen(from site: PrintedSite, _ reporter: Reporter) throws -> [Printable] {
        if all { return site.printables.filter(\.isForPaper) }
        var chosen: [Printable] = []
        var unknown: [Diagnostic] = []
        for name in pages {
            if let printable = Printable.named(name, in: site.printables) {
                if !chosen.contains(printable) { chosen.append(printable) }
            } else {
                unknown.append(.noSuchPage(name, among: site.printables))
            }
        }
        guard !unknown.isEmpty else { return chosen }
        try reporter.show(unknown)
        throw ExitStatus.usage
    }
}

extension Diagnostic {
    fileprivate static func noSuchPage(_ name: String, among printables: [Printable]) -> Self {
        Diagnostic(
            id: "pdf-page",
            at: Place(file: name),
            "there is no public page '\(name)' to print",
            hint: Printable.nearest(to: name, in: printables).map { "did you mean '\($0)'?" }
                ?? "write a code such as MFM-22, the path of a Markdown file, or an address"
        )
    }
}
