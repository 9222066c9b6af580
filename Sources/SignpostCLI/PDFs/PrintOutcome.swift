import Signpost

/// What became of the pages that were to be printed.
struct PrintOutcome: Sendable {
    private(set) var made: [PDFManifest.Entry] = []
    var diagnostics: [Diagnostic] = []

    mutating func add(_ result: Result<PDFManifest.Entry, Diagnostic>) {
        switch result {
        case .success(let entry): made.append(entry)
        case .failure(let diagnostic): diagnostics.append(diagnostic)
        }
    }

    /// `Made 18 PDFs (24 sides, 1.2 MB) in PDF in 9.3 s, 2 were right already; no warnings`.
    func conclusion(
        unchanged: Int,
        in folder: String,
        _ duration: Duration,
        warnings: Int
    ) -> String {
        let sides = Amount.of(made.reduce(0) { $0 + $1.sides }, "side")
        let bytes = Amount.bytes(made.reduce(0) { $0 + $1.pdf.bytes })
        let rest =
            unchanged == 0 ? "" : ", \(unchanged) \(unchanged == 1 ? "was" : "were") right already"
        return "Made \(Amount.of(made.count, "PDF")) (\(sides), \(bytes)) in \(folder)"
            + " in \(Amount.seconds(duration))\(rest); \(Amount.of(warnings, "warning", zero: "no"))"
    }

    /// `1 error: made 17 of 18 PDFs in PDF`.
    func refusal(of wanted: Int, in folder: String) -> String {
        "\(Amount.of(diagnostics.count, "error")): made \(made.count) of \(Amount.of(wanted, "PDF")) in \(folder)"
    }
}
