import Signpost

/// Shows diagnostics in the form that was asked for.
struct Reporter {
    let format: ReportOptions.Format
    let colour: ReportOptions.Colour
    /// The absolute path of the project, where the source lines are.
    let root: String
    let console = Console()

    /// Writes text for people to the error stream, and forms for programs to the output, which then holds nothing else.
    func show(_ diagnostics: [Diagnostic]) throws {
        let lines = SourceLines(diagnostics, root: root)
        switch format {
        case .text:
            let isColoured = console.isColoured(colour)
            let text = DiagnosticText(isColoured: isColoured).text(of: diagnostics) { lines[$0] }
            console.complain(text)
        case .json:
            try console.write(DiagnosticJSON.text(of: diagnostics) { lines[$0] })
        case .sarif:
            let version = SignpostCommand.version
            try console.write(DiagnosticSARIF.text(of: diagnostics, version: version) { lines[$0] })
        case .github: try console.write(DiagnosticAnnotations.github(diagnostics))
        case .gitlab: try console.write(DiagnosticAnnotations.gitlab(diagnostics))
        }
    }

    /// Writes what changes in files: to the output, unless a program reads that.
    func show(_ files: [MendedFile]) throws {
        let text = files.map(\.diff).joined()
        if format == .text { try console.write(text) } else { console.complain(text) }
    }

    /// Says that some of the mistakes could be mended by the program.
    func offerFixes(for diagnostics: [Diagnostic]) {
        let count = diagnostics.count { $0.fix != nil }
        guard format == .text, count > 0 else { return }
        let words = count == 1 ? "1 of them has" : "\(count) of them have"
        console.complain("\n\(words) one safe correction: 'signpost check --fix' makes it\n")
    }

    /// Writes the seconds each stage took, if they were asked for.
    func time(_ report: BuildReport, if isWanted: Bool) {
        if isWanted { console.complain(Conclusion.timings(report.timings)) }
    }

    /// Ends a command well: one line, which makes way where a program reads the output.
    func conclude(_ line: String) throws {
        switch format {
        case .text: try console.write(line + "\n")
        case .json, .sarif, .github, .gitlab: console.complain(line + "\n")
        }
    }

    /// Ends a command whose diagnostics have errors.
    func refuse(_ line: String) -> ExitStatus {
        console.complain((format == .text ? "\n" : "") + line + "\n")
        return .mistakes
    }
}
