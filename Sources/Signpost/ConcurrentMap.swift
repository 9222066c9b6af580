extension Array where Element: Sendable {
    /// Transforms all elements on `jobs` cores at once, keeps their order, and gathers what was found wrong.
    ///
    /// Each core takes every `jobs`-th element: neighbours in a folder cost alike, so the shares are even.
    func concurrentMap<T: Sendable>(
        jobs: Int,
        into diagnostics: inout [Diagnostic],
        _ transform: @escaping @Sendable (Element, inout [Diagnostic]) -> T
    ) async -> [T] {
        let jobs = Swift.max(1, Swift.min(jobs, count))
        let shares = await withTaskGroup(of: Share<T>.self) { group in
            for job in 0..<jobs {
                group.addTask { share(job, of: jobs, transform) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let ordered = shares.sorted { $0.job < $1.job }
        diagnostics += ordered.flatMap(\.diagnostics)
        return indices.map { ordered[$0 % jobs].results[$0 / jobs] }
    }

    private func share<T>(
        _ job: Int,
        of jobs: Int,
        _ transform: (Element, inout [Diagnostic]) -> T
    ) -> Share<T> {
        var diagnostics: [Diagnostic] = []
        let results = stride(from: job, to: count, by: jobs).map {
            transform(self[$0], &diagnostics)
        }
        return Share(job: job, results: results, diagnostics: diagnostics)
    }
}

/// What one core brings back.
private struct Share<T: Sendable>: Sendable {
    let job: Int
    let results: [T]
    let diagnostics: [Diagnostic]
}
