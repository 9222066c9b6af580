private import Foundation

/// Chromium, or a browser made from it, without a window.
public struct Browser: Sendable {
    /// What it is called, the one that starts fastest first.
    public static let names = [
        "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable",
        "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ]

    let program: Program

    /// Takes a program that is one.
    public init(_ program: Program) {
        self.program = program
    }

    /// Prints the page at `address`, on the loopback, to `file`; its profile goes into the folder `profile`.
    func print(
        _ address: String,
        to file: String,
        profile: String,
        within limit: Duration
    ) async throws(ProgramFailure) {
        var arguments = [
            "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
            "--no-pdf-header-footer", "--generate-pdf-document-outline",
            // A site asks no other host, and a print that needs one would differ from day to day.
            "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--disable-background-networking", "--disable-dev-shm-usage",
            "--user-data-dir=\(profile)", "--print-to-pdf=\(file)", address,
        ]
        // The superuser cannot have the sandbox, and Chromium refuses to start without being told.
        if geteuid() == 0 { arguments.insert("--no-sandbox", at: 0) }
        try await program.run(arguments, within: limit)
    }
}
