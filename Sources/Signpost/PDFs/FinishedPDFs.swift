/// The folder in which `signpost pdf` leaves what it makes.
struct FinishedPDFs: Sendable {
    /// The absolute path.
    let path: String
    /// What messages call it.
    let shown: String

    /// What was made; nil when nothing was, or when nobody can tell.
    func manifest(into diagnostics: inout [Diagnostic]) -> PDFManifest? {
        guard let bytes = try? FileBytes.read(path + "/" + PDFManifest.file, in: .current) else {
            return nil
        }
        do {
            return try PDFManifest(bytes, file: shown + "/" + PDFManifest.file)
        } catch {
            diagnostics.append(error)
            return nil
        }
    }

    /// Whether both files are there as they were made.
    func holds(_ entry: PDFManifest.Entry) -> Bool {
        [entry.pdf, entry.picture].allSatisfy {
            (try? FileBytes.size(path + "/" + $0.name, in: .current)) == $0.bytes
        }
    }
}

extension Diagnostic {
    /// PDFs that are of pages as they were once.
    static func stale(_ entries: [PDFManifest.Entry], in folder: String) -> Self {
        Self(
            .warning,
            id: "pdf-stale",
            at: Place(file: folder + "/" + PDFManifest.file),
            entries.count == 1
                ? "\(listed(entries)) is older than its page, so it is not offered"
                : "\(listed(entries)) are older than their pages, so they are not offered",
            hint: "run 'signpost pdf --all', then build again"
        )
    }

    /// PDFs whose files are gone or were changed.
    static func lost(_ entries: [PDFManifest.Entry], in folder: String) -> Self {
        Self(
            .warning,
            id: "pdf-lost",
            at: Place(file: folder + "/" + PDFManifest.file),
            entries.count == 1
                ? "\(listed(entries)) or its picture is not the file that was made, so it is not offered"
                : "\(listed(entries)) or their pictures are not the files that were made, so they are not offered",
            hint: "run 'signpost pdf --all', then build again"
        )
    }

    private static func listed(_ entries: [PDFManifest.Entry]) -> String {
        let names = entries.map { "'\($0.pdf.name)'" }
        if names.count > 5 {
            return names.prefix(5).joined(separator: ", ") + " and \(names.count - 5) more"
        }
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
