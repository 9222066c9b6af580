import ArgumentParser
import Foundation
import Signpost

/// Which finished PDFs a build offers.
struct OfferOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder with the PDFs that 'signpost pdf' made; PDF beside Content when left out.",
            valueName: "dir"
        ),
        completion: .directory
    )
    var pdfs: String?

    func validate() throws {
        guard let pdfs, !FileManager.default.fileExists(atPath: pdfs + "/" + PDFManifest.file)
        else { return }
        throw ValidationError(
            "'\(pdfs)' holds no \(PDFManifest.file); make the PDFs with 'signpost pdf --all --output \(pdfs)'."
        )
    }

    /// The build of a project with its PDFs, if there are any.
    func options(_ settings: BuildSettings) -> BuildOptions {
        let name = pdfs ?? settings.project.folder("PDF")
        let path = URL(filePath: name, directoryHint: .isDirectory).standardizedFileURL.path
        return settings.options.offering(pdfs: path, shown: name)
    }
}
