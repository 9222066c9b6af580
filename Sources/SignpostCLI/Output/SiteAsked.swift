import Signpost

/// A site that is built only to be asked about.
enum SiteAsked {
    /// The site of a project; one with mistakes is refused, because an answer would lack what they hide.
    static func of(_ project: ProjectOptions, consequence: String) async throws -> SiteSummary {
        // A helpline that is to be checked hides nothing of what is asked for.
        let build = Build(project.options.lookingAhead)
        let report = await Progress.during { await build.run(into: .nowhere, onStage: $0) }
        if report.isPublishable, let site = report.site { return site }
        let reporter = Reporter(format: .text, colour: .auto, root: project.root)
        try reporter.show(report.diagnostics.filter { $0.severity == .error })
        throw reporter.refuse(
            Conclusion.refused(report.diagnostics, consequence: consequence)
        )
    }
}
