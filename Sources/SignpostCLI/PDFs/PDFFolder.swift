import Foundation
import PDF
import Signpost

/// The folder of finished PDFs, with the manifest that tells of which pages they are.
struct PDFFolder: Sendable {
    /// As somebody wrote it.
    let name: String
    /// What is known of the files that lie there already.
    let manifest: PDFManifest

    /// Refuses a folder that holds sources, and takes a manifest that nobody understands for none.
    init(_ name: String, _ settings: BuildSettings, _ reporter: Reporter) throws {
        _ = try settings.outputFolder(name, like: "PDF", reporter)
        self.name = name
        let file = name + "/" + PDFManifest.file
        let bytes = (try? Data(contentsOf: URL(filePath: file))).map { Array($0) }
        manifest = (try? bytes.map { try PDFManifest($0, file: file) }) ?? PDFManifest([])
    }

    /// Whether the PDF of a page is there, whole, and of the page as it is now.
    func isRight(_ printable: Printable, _ html: [UInt8]) -> Bool {
        guard let entry = manifest[printable.address], entry.isOf(html),
            entry.pdf.name == printable.name + ".pdf"
        else { return false }
        return [entry.pdf, entry.picture].allSatisfy { size(of: $0.name) == $0.bytes }
    }

    /// Writes a PDF and its picture, each whole or not at all.
    func keep(
        _ print: Printer.Print,
        of printable: Printable,
        _ html: [UInt8]
    ) throws(Diagnostic) -> PDFManifest.Entry {
        let picture = print.picture
        let entry = PDFManifest.Entry(
            page: printable.address,
            html: html,
            pdf: .init(name: printable.name + ".pdf", bytes: print.bytes.count),
            sides: print.sides,
            picture: .init(name: printable.name + ".png", bytes: picture.bytes.count),
            width: picture.width,
            height: picture.height
        )
        try write(print.bytes, to: entry.pdf.name)
        try write(picture.bytes, to: entry.picture.name)
        return entry
    }

    /// Notes what was made, and forgets the files of pages that are no longer there.
    func note(_ made: [PDFManifest.Entry], of printables: [Printable]) throws(Diagnostic) {
        let pages = Set(printables.map(\.address)).subtracting(made.map(\.page))
        let kept = manifest.entries.filter { pages.contains($0.page) }
        try write(PDFManifest(made + kept).bytes, to: PDFManifest.file)
    }

    /// A warning for each PDF here that no page is called by.
    func orphans(among printables: [Printable]) -> [Diagnostic] {
        let names = Set(printables.map { $0.name + ".pdf" })
        let found = (try? FileManager.default.contentsOfDirectory(atPath: name)) ?? []
        return found.filter { $0.hasSuffix(".pdf") && !names.contains($0) }.sorted()
            .map { .orphan(name + "/" + $0) }
    }

    private func size(of file: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: name + "/" + file)
        return attributes?[.size] as? Int
    }

    private func write(_ bytes: [UInt8], to file: String) throws(Diagnostic) {
        do {
            try FileManager.default.createDirectory(
                atPath: name,
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: URL(filePath: name + "/" + file), options: .atomic)
        } catch {
            throw .unwritable(name + "/" + file)
        }
    }
}

extension Diagnostic {
    fileprivate static func orphan(_ file: String) -> Self {
        Diagnostic(
            .warning,
            id: "pdf-orphan",
            at: Place(file: file),
            "no page has the PDF '\(file)' any more",
            hint: "delete it, with its picture, if nobody needs it"
        )
    }

    fileprivate static func unwritable(_ file: String) -> Self {
        Diagnostic(
            id: "pdf-unwritable",
            at: Place(file: file),
            "'\(file)' cannot be written",
            hint: "free some space or allow writing to the folder, then make the PDF again"
        )
    }
}
