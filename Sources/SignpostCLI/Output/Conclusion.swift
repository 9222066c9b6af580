import Signpost

/// The one line that a command ends with.
enum Conclusion {
    /// `Published 71 pages (312 files, 1.9 MB) to Public in 0.21 s; 2 warnings`.
    static func published(
        pages: Int,
        _ publication: Publication,
        to output: String,
        in duration: Duration,
        warnings: Int
    ) -> String {
        let size =
            "\(Amount.of(publication.files, "file")), \(Amount.bytes(publication.bytes))"
        return "Published \(Amount.of(pages, "page")) (\(size)) to \(output)"
            + " in \(Amount.seconds(duration)); \(Amount.of(warnings, "warning", zero: "no"))"
    }

    /// `Checked 71 pages in 0.21 s; no errors, 2 warnings`.
    static func checked(pages: Int, in duration: Duration, warnings: Int) -> String {
        "Checked \(Amount.of(pages, "page")) in \(Amount.seconds(duration)); no errors, "
            + Amount.of(warnings, "warning", zero: "no")
    }

    /// `Shown in 0.03 s; no warnings`, or that the pages stay as they were.
    static func shown(_ diagnostics: [Diagnostic], in duration: Duration) -> String {
        if diagnostics.contains(where: { $0.severity == .error }) {
            return refused(diagnostics, consequence: "the pages stay as they were")
        }
        return "Shown in \(Amount.seconds(duration)); "
            + Amount.of(diagnostics.count, "warning", zero: "no")
    }

    /// `3 errors, 1 warning: nothing was published`.
    static func refused(_ diagnostics: [Diagnostic], consequence: String) -> String {
        let warnings = diagnostics.count { $0.severity == .warning }
        let errors = Amount.of(diagnostics.count - warnings, "error")
        let counts = warnings == 0 ? errors : errors + ", " + Amount.of(warnings, "warning")
        return "\(counts): \(consequence)"
    }

    /// `Mended 3 places in 2 files`, or that they would be mended.
    static func mended(_ places: Int, _ files: Int, isDone: Bool) -> String {
        if places == 0 { return "There is nothing to mend" }
        let amount = "\(Amount.of(places, "place")) in \(Amount.of(files, "file"))"
        return isDone ? "Mended " + amount : amount + " would be mended; nothing was changed"
    }

    /// One line for each stage, and their sum.
    static func timings(_ timings: [(stage: String, duration: Duration)]) -> String {
        let total = timings.reduce(.zero) { $0 + $1.duration }
        let rows = (timings + [("total", total)]).map {
            [$0.stage, Amount.seconds($0.duration, digits: 3)]
        }
        return Table(rows: rows).text
    }
}
