import PDF
import Signpost

/// One page after another from the site to the folder.
struct PrintRun: Sendable {
    let printer: Printer
    let site: PrintedSite
    let folder: PDFFolder

    /// Prints a page and keeps its PDF, or says why there is none.
    func print(_ printable: Printable) async -> Result<PDFManifest.Entry, Diagnostic> {
        let html = site.html(of: printable)
        let order = Printer.Order(
            path: printable.address,
            html: html,
            facts: PDFDocument.Facts(
                language: printable.language,
                address: printable.canonical,
                day: site.day.iso
            )
        )
        do {
            let print = try await printer.print(order)
            if let promised = printable.sides, promised != print.sides {
                return .failure(.wrongSides(print.sides, printable, promised: promised))
            }
            return .success(try folder.keep(print, of: printable, html))
        } catch let failure as ProgramFailure {
            return .failure(.notPrinted(printable, failure))
        } catch let diagnostic as Diagnostic {
            return .failure(diagnostic)
        } catch {
            return .failure(.notPrinted(printable, .unstartable("\(error)")))
        }
    }
}

extension Diagnostic {
    fileprivate static func wrongSides(
        _ sides: Int,
        _ printable: Printable,
        promised: Int
    ) -> Self {
        Diagnostic(
            id: "pdf-sides",
            at: Place(file: printable.file),
            "the page prints on \(Amount.of(sides, "side")), but its front matter promises \(promised)",
            hint: sides > promised
                ? "shorten the page, or write 'sides: \(sides)'" : "write 'sides: \(sides)'"
        )
    }

    fileprivate static func notPrinted(_ printable: Printable, _ failure: ProgramFailure) -> Self {
        Diagnostic(
            id: "pdf-failed",
            at: Place(file: printable.file),
            "the page was not printed: \(failure.words)",
            hint: failure.remedy
        )
    }
}

extension ProgramFailure {
    fileprivate var words: String {
        switch self {
        case .unstartable(let reason): "the browser cannot be started (\(reason))"
        case .tooSlow(let limit):
            "the browser had not finished after \(Amount.seconds(limit, digits: 0))"
        case .failed(let status, ""): "the browser ended with \(status)"
        case .failed(let status, let complaint):
            "the browser ended with \(status) and said '\(complaint)'"
        case .madeNothing: "the browser ended well, but there is no PDF"
        case .madeNoPicture(""): "pdftoppm could draw no picture of the PDF"
        case .madeNoPicture(let complaint):
            "pdftoppm could draw no picture of the PDF and said '\(complaint)'"
        case .neverSettled: "the numbers in its contents change the pages that they stand for"
        case .neverOpened: "the browser printed without opening it"
        case .flawed(.isBroken): "what the browser made is not a whole PDF"
        case .flawed(.isUntagged): "the browser wrote a PDF that screen readers cannot follow"
        }
    }

    fileprivate var remedy: String {
        switch self {
        case .tooSlow: "try again when the computer is less busy, or give it longer with --patience"
        case .unstartable: "install Chromium anew, or name another browser with --browser"
        case .neverSettled: "let the style of the contents keep room for the numbers"
        case .madeNoPicture: "install a newer Poppler, which pdftoppm is part of, then try again"
        case .flawed: "install a newer Chromium, or name another browser with --browser"
        default: "try again; if it fails again, name another browser with --browser"
        }
    }
}
