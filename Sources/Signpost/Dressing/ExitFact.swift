internal import Mustache

/// The way out of a sensitive page.
struct ExitFact: Sendable {
    let url: String
    let aboutURL: String?

    static let schema = Schema<ExitFact>(
        "exit",
        [
            .text("url", "Where the reader leaves to: an everyday page of another site.") {
                $0.url
            },
            .optional("about_url", "The page that says what leaving cannot hide.") {
                $0.aboutURL
            },
        ]
    )
}

extension Site {
    /// The exit as it stands on pages of a language.
    func exit(in language: String) -> ExitFact? {
        configuration.exit.map { exit in
            let page = exit.page.flatMap { number(of: SourcePath($0.value), in: language) }
            return ExitFact(
                url: exit.destination.value,
                aboutURL: page.map { url(pages[$0].permalink) }
            )
        }
    }
}
