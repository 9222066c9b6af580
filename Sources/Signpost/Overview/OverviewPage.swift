/// The state of a site as one page of HTML for somebody who reads no terminal: no script, and no file beside it.
public struct OverviewPage: Sendable {
    /// The whole page.
    public let bytes: [UInt8]

    /// Makes the page of a check; `site` is nil when mistakes kept it from being put together.
    public init(_ diagnostics: [Diagnostic], _ site: SiteSummary?, today: CalendarDate) {
        let overview = Overview(diagnostics: diagnostics.sorted(), site: site, today: today)
        var html = XML(declaration: "<!doctype html>")
        html.element("html", ["lang": "en"]) { html in
            html.element("head") { Self.head(overview, &$0) }
            html.element("body") { html in
                html.element("main") { Self.body(overview, &$0) }
            }
        }
        bytes = html.bytes + [UInt8(ascii: "\n")]
    }

    /// By which a page of an earlier check is known.
    private static let mark = "signpost check --summary"

    /// Whether some bytes are such a page, which may be written over.
    public static func isOne(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes.prefix(400), as: UTF8.self).contains("content=\"\(mark)\"")
    }

    private static func head(_ overview: Overview, _ html: inout XML) {
        html.element("meta", ["charset": "utf-8"])
        html.element("meta", ["name": "generator", "content": mark])
        html.element(
            "meta",
            ["name": "viewport", "content": "width=device-width, initial-scale=1"]
        )
        html.element("meta", ["name": "color-scheme", "content": "light dark"])
        html.element("meta", ["name": "robots", "content": "noindex"])
        html.element("title", text: overview.title)
        html.element("style", text: style)
    }

    private static func body(_ overview: Overview, _ html: inout XML) {
        html.element("h1", text: overview.title)
        html.element("p", text: "As of \(overview.today.iso). \(overview.verdict)")
        overview.writeNumbers(&html)
        overview.writeRules(&html)
        overview.writeOwners(&html)
        overview.writeReviews(&html)
        overview.writeHelplines(&html)
        overview.writeAges(&html)
        overview.writeBusiest(&html)
    }

    /// No sign in it has a meaning in HTML.
    private static let style = """
        :root { font: 1rem/1.5 system-ui, sans-serif }
        body { margin: 0 }
        main { margin: 0 auto; max-width: 60rem; padding: 1rem }
        h1, h2, h3 { line-height: 1.2; margin: 1.5em 0 .5em }
        h1 { margin-top: 0 }
        dl { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); margin: 0 }
        dl div { border: 1px solid; border-radius: .25rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .5rem }
        dd { font-size: 1.5rem; font-weight: bold; margin: 0 }
        table { border-collapse: collapse; width: 100% }
        caption { padding-bottom: .25rem; text-align: start }
        th, td { border-bottom: 1px solid; overflow-wrap: anywhere; padding: .375rem .75rem .375rem 0; text-align: start; vertical-align: top }
        th { font-weight: bold }
        h3 + p, p + p { margin: .25em 0 }
        .number { overflow-wrap: normal; text-align: end }
        @media (max-width: 40rem) {
          table { font-size: .875rem }
        }
        @media print {
          :root { font-size: 10pt }
          main { max-width: none; padding: 0 }
          h2, h3, tr, dl div { break-inside: avoid }
          h2, h3, caption { break-after: avoid }
        }
        """
}

extension Diagnostic {
    /// A file of somebody's own stands where the page would go.
    public static func summaryTaken(_ file: String) -> Self {
        Diagnostic(
            id: "summary-taken",
            at: Place(file: file),
            "something else is there, and it would be lost",
            hint: "name a file that is not there yet, such as summary.html"
        )
    }

    /// The page has nowhere to go.
    public static func summaryUnwritable(_ file: String) -> Self {
        Diagnostic(
            id: "summary-unwritable",
            at: Place(file: file),
            "the page with the state of the site cannot be written there",
            hint: "name a file in a folder that is there and may be written to"
        )
    }
}
