/// What a build found out.
public struct BuildReport: Sendable {
    /// In the order of their places.
    public private(set) var diagnostics: [Diagnostic] = []
    /// How long each stage took, in the order they ran.
    public private(set) var timings: [(stage: String, duration: Duration)] = []
    /// The site, unless mistakes kept it from being assembled.
    public internal(set) var site: SiteSummary?

    /// Whether the site may be published.
    public var isPublishable: Bool { !diagnostics.contains { $0.severity == .error } }

    mutating func stage<T>(_ name: String, _ work: (inout [Diagnostic]) -> T) -> T {
        let start = ContinuousClock.now
        defer { timings.append((name, ContinuousClock.now - start)) }
        return work(&diagnostics)
    }

    mutating func stage<T>(_ name: String, _ work: (inout [Diagnostic]) async -> T) async -> T {
        let start = ContinuousClock.now
        var found: [Diagnostic] = []
        let result = await work(&found)
        diagnostics += found
        timings.append((name, ContinuousClock.now - start))
        return result
    }

    /// The report with each mistake once and in the order of places.
    func finished() -> BuildReport {
        var report = self
        report.diagnostics = Set(diagnostics).sorted()
        return report
    }
}
