import ArgumentParser
import Foundation
import Preview
import Signpost

/// `signpost serve`: the site on this computer, anew whenever a file is saved.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site on this computer while you write.",
        discussion: """
            Builds the site in memory, prints the address to open, and shows every change as soon as a \
            file is saved. With a mistake the page says what is wrong and where, and stays as it \
            was before. Nothing is published. Ctrl-C ends it.

            Example: with drafts, as on 1 January

              signpost serve --drafts --now 2027-01-01
            """
    )

    @OptionGroup var settings: BuildSettings
    @OptionGroup var reporting: ReportOptions

    @Option(help: ArgumentHelp("The port, or the next one that is free.", valueName: "n"))
    var port: UInt16 = 8080

    @Option(
        help: ArgumentHelp(
            "Another address than that of this computer alone: whoever reaches it sees drafts too.",
            valueName: "address"
        )
    )
    var host = "127.0.0.1"

    @Flag(help: "Open the site in the browser.")
    var open = false

    func validate() throws {
        guard Endpoint(host: host, port: port) == nil else { return }
        throw ValidationError("'\(host)' is not an address in four numbers, such as 127.0.0.1.")
    }

    func run() async throws {
        let reporter = reporting.reporter(root: settings.project.root)
        let endpoint = try freeEndpoint()
        let watch = try watch(reporter)
        let site = PreviewedSite(root: settings.project.root)
        let news = News()
        let server = SiteServer(news: news) { site.answer(to: $0) }
        try await server.during(at: endpoint) { address in
            if endpoint.isOpen { reporter.console.complain(Self.warning) }
            try reporter.conclude("Showing the site at \(address); Ctrl-C ends it")
            if open { BrowserWindow.open(address, reporter.console) }
            try await withThrowingTaskGroup { tasks in
                tasks.addTask { try await follow(watch, site, news, reporter) }
                tasks.addTask { for await _ in Interruption.wishes { return } }
                try await tasks.next()
                tasks.cancelAll()
            }
        }
    }

    /// Shows the site, and shows it anew after each burst of changes.
    private func follow(
        _ watch: FolderWatch,
        _ site: PreviewedSite,
        _ news: News,
        _ reporter: Reporter
    ) async throws {
        // From before the first build on, so that nothing that is saved meanwhile is missed.
        let bursts = watch.bursts
        var told: Set<Diagnostic> = []
        told = try await show(site, news, reporter, told)
        for await _ in bursts { told = try await show(site, news, reporter, told) }
    }

    private static let warning = """
        warning: other computers can reach this address, and see pages that are not public yet

        """

    private func freeEndpoint() throws -> Endpoint {
        if let free = Endpoint(host: host, port: port)?.free() { return free }
        throw ValidationError("No port from \(port) on is free at '\(host)'.")
    }

    private func watch(_ reporter: Reporter) throws -> FolderWatch {
        do {
            return try FolderWatch(["Content", "Themes"], in: settings.project.root)
        } catch {
            try reporter.show([.unwatchable(error)])
            throw ExitStatus.mistakes
        }
    }

    /// Shows what is wrong, but for warnings that were told already: there may be many, and one of them is new.
    private func show(
        _ site: PreviewedSite,
        _ news: News,
        _ reporter: Reporter,
        _ told: Set<Diagnostic>
    ) async throws -> Set<Diagnostic> {
        let start = ContinuousClock.now
        let options =
            settings.project.isAhead ? settings.options.lookingAhead : settings.options
        let shown = settings.drafts ? options.showingScheduled : options
        let report = await site.build(shown)
        news.tell(site.news)
        let isRead = reporter.format == .text
        try reporter.show(
            report.diagnostics.filter {
                $0.severity == .error || !isRead || !told.contains($0)
            }
        )
        reporter.time(report, if: settings.timings)
        let duration = ContinuousClock.now - start
        try reporter.conclude(Conclusion.shown(report.diagnostics, in: duration))
        return Set(report.diagnostics)
    }
}

extension Diagnostic {
    static func unwatchable(_ failure: WatchFailure) -> Self {
        Diagnostic(
            id: "watch",
            at: Place(file: "Content"),
            "changes cannot be noticed: \(failure.reason)",
            hint: failure.isLimit
                ? "close other programs that watch folders, or ask for a higher fs.inotify.max_user_watches"
                : "look whether the folder can be read"
        )
    }
}
