import ArgumentParser
import Signpost

/// Whether what can be mended without a doubt is mended.
struct MendingOptions: ParsableArguments {
    @Flag(help: "Mend in Content what has one safe correction, and show what was changed.")
    var fix = false

    @Flag(help: "With --fix: show what would be changed, and change nothing.")
    var dryRun = false

    func validate() throws {
        if dryRun, !fix {
            throw ValidationError("'--dry-run' shows what '--fix' would do; give both.")
        }
    }

    /// A fix may wait for another one beside it, and so on; no line has more of them.
    private static let mostRounds = 8

    /// Writes what would be changed, and nothing else.
    func show(_ report: BuildReport, _ reporter: Reporter) throws {
        let mending = Mending(report.diagnostics, root: reporter.root)
        try reporter.show(mending.files)
        try reporter.conclude(Conclusion.mended(mending.places, mending.files.count, isDone: false))
    }

    /// Mends until nothing is left to mend, and gives the report of the check after it, with the files left alone.
    func mend(
        _ first: BuildReport,
        _ reporter: Reporter,
        again check: () async -> BuildReport
    ) async throws -> (report: BuildReport, left: [Diagnostic]) {
        var report = first
        var left: [Diagnostic] = []
        var places = 0
        var files: Set<String> = []
        for _ in 0..<Self.mostRounds {
            let mending = Mending(report.diagnostics, root: reporter.root)
            if mending.files.isEmpty { break }
            left = mending.write()
            let alone = Set(left.map(\.place.file))
            let done = mending.files.filter { !alone.contains($0.file) }
            try reporter.show(done)
            places += done.reduce(0) { $0 + $1.places }
            files.formUnion(done.map(\.file))
            report = await check()
            if !left.isEmpty { break }
        }
        try reporter.conclude(Conclusion.mended(places, files.count, isDone: true))
        return (report, left)
    }
}
