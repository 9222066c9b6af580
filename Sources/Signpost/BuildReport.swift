/// What a build found out.
public struct BuildReport: Sendable {
    /// In the order of their places.
    public private(set) var diagnostics: [Diagnostic] = []
    /// How long each stage took, in the order they ran.
    public private(set) var timings: [(stage: String, duration: Duration)] = []
    /// The site, unless mistakes kept it from being assembled; put together when it is asked for.
    public var site: SiteSummary? { summary?.value }

    private var summary: Lazy<SiteSummary>?
    private var exceptions: Exceptions?

    /// The pages and the search of a build that remembers, which sends none of them.
    public private(set) var pages: PageFiles?

    private let onStage: @Sendable (String) -> Void

    /// `onStage` hears the name of each stage as it begins.
    init(onStage: @escaping @Sendable (String) -> Void = { _ in }) {
        self.onStage = onStage
    }

    /// The report of a build that could not even begin.
    init(refusing diagnostic: Diagnostic) {
        self.init()
        diagnostics = [diagnostic]
    }

    /// Whether the site may be published.
    public var isPublishable: Bool { !diagnostics.contains { $0.severity == .error } }

    mutating func stage<T>(_ name: String, _ work: (inout [Diagnostic]) -> T) -> T {
        onStage(name)
        let start = ContinuousClock.now
        defer { timings.append((name, ContinuousClock.now - start)) }
        return work(&diagnostics)
    }

    mutating func stage<T>(_ name: String, _ work: (inout [Diagnostic]) async -> T) async -> T {
        onStage(name)
        let start = ContinuousClock.now
        var found: [Diagnostic] = []
        let result = await work(&found)
        diagnostics += found
        timings.append((name, ContinuousClock.now - start))
        return result
    }

    /// Adds a stage that was timed elsewhere.
    mutating func add(_ name: String, _ duration: Duration, _ found: [Diagnostic]) {
        diagnostics += found
        timings.append((name, duration))
    }

    mutating func tell(
        of site: Site,
        _ facts: [PageFacts],
        _ parsed: [ParsedPage],
        _ pages: PageFiles?
    ) {
        exceptions = Exceptions(site, parsed, unasked: [])
        summary = Lazy { SiteSummary(site, facts, of: parsed) }
        self.pages = pages
    }

    /// What was found out besides, without the warnings that pages leave out with a reason.
    public func allowing(_ found: [Diagnostic]) -> [Diagnostic] {
        exceptions?.left(of: found) ?? found
    }

    /// The report with each mistake once, in the order of places, and no more of a kind than anybody reads.
    func finished(_ origins: ExampleOrigins = ExampleOrigins()) -> BuildReport {
        var report = self
        let sorted = Set(diagnostics.map(origins.told)).sorted()
        // However many files a full disk refuses, it is one disk.
        let full = sorted.first { $0.id == "output-full" }
        report.diagnostics = sorted.filter { $0.id != full?.id || $0 == full }.withoutCrowds
        return report
    }
}
