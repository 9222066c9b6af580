internal import Mustache

extension Helpline {
    static let schema = Schema<Helpline>(
        "helpline",
        [
            .text("id", "The helpline's name in helplines.yml.") { $0.id.value },
            .text("name", "What the helpline is called.") { $0.name },
            .text("for", "Whom it helps.") { $0.purpose },
            .optional("phone", "The number, grouped for people.") { $0.phone?.text },
            .optional("phone_url", "The number as a link that calls it.") {
                $0.phone?.telephoneURL
            },
            .optional("text", "The number that takes text messages.") { $0.text?.text },
            .optional("text_url", "The text number as a link that writes to it.") {
                $0.text?.textURL
            },
            .optional("text_help", "What to write in the text message.") { $0.textHelp },
            .optional("url", "The helpline's website.") { $0.url?.value },
            .optional("address", "The website for reading aloud and for print, without https.") {
                $0.url.map { Self.spoken($0.value) }
            },
            .optional("email", "The e-mail address.") { $0.email?.value },
            .optional("email_url", "The e-mail address as a link.") {
                $0.email.map { "mailto:\($0.value)" }
            },
            .optional("hours", "When it answers; only hours that somebody verified.") {
                $0.hours
            },
            .optional("cost", "What a call costs.") { $0.cost },
            .list(
                "access",
                NumberedText.schema,
                "Ways in for people who do not phone or who use another language."
            ) { $0.access.map { NumberedText($0.value) } },
            .flag("has_access", "Whether there are such ways in.") { !$0.access.isEmpty },
            .optional("region", "Where it helps, if not everywhere.") { $0.region },
        ]
    )

    /// An address as people say it: without `https://`, `www.` and a last slash.
    private static func spoken(_ url: String) -> String {
        var text = Substring(url)
        for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
        }
        return String(text.hasSuffix("/") ? text.dropLast() : text)
    }
}

/// A help panel with its helplines, ready to be shown.
struct HelpFact: Sendable {
    let panel: HelpPanel
    /// The address of the page with more help.
    let url: String?

    static let schema = Schema<HelpFact>(
        "help",
        [
            .text("id", "The panel's name in help-panels.yml.") { $0.panel.id.value },
            .text("title", "The panel's title.") { $0.panel.title },
            .optional("intro", "What the panel says first.") { $0.panel.intro },
            .optional("url", "The page with more help.") { $0.url },
            .list("helplines", Helpline.schema, "Whom to turn to, in order.") {
                $0.panel.helplines
            },
        ]
    )
}

extension Site {
    /// A panel as it stands on pages of a language.
    func help(_ panel: HelpPanel, in language: String) -> HelpFact {
        let page = panel.page.flatMap { number(of: SourcePath($0.value), in: language) }
        return HelpFact(panel: panel, url: page.map { url(pages[$0].permalink) })
    }
}
