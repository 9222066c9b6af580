extension Build {
    /// Builds the site and puts it in the place of the old one, unless a diagnostic is an error.
    ///
    /// Without a publication the old site is as it was, and the report says why.
    public func publish(
        to output: OutputFolder,
        onStage: @escaping @Sendable (String) -> Void = { _ in }
    ) async -> (report: BuildReport, publication: Publication?) {
        do throws(Diagnostic) {
            let publisher = try Publisher.begin(output)
            let report = await run(into: publisher.sink, onStage: onStage)
            guard report.isPublishable else {
                publisher.abandon()
                return (report, nil)
            }
            onStage("publish")
            return await publisher.finish(report, jobs: options.jobs)
        } catch {
            return (BuildReport(refusing: error), nil)
        }
    }
}

extension Publisher {
    fileprivate consuming func finish(
        _ report: BuildReport,
        jobs: Int
    ) async -> (BuildReport, Publication?) {
        let start = ContinuousClock.now
        var report = report
        do throws(Diagnostic) {
            let publication = try await finish(jobs: jobs)
            report.add("publish", ContinuousClock.now - start, publication.warnings)
            return (report, publication)
        } catch {
            report.add("publish", ContinuousClock.now - start, [error])
            return (report, nil)
        }
    }
}
