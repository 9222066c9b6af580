/// An old address that leads to a page.
struct Redirect: Sendable {
    /// As the front matter writes it, such as `/old/page/`.
    let alias: Located<String>
    let target: Permalink
    /// What it is called where two things want one address.
    let owner: String
    let language: String

    static func all(of page: Page) -> [Redirect] {
        page.fields.aliases.map {
            Redirect(
                alias: $0,
                target: page.permalink,
                owner: "the alias '\($0.value)' of \(page.source.inContent)",
                language: page.key.language
            )
        }
    }

    /// The parts of the old address, decoded.
    var parts: [String] {
        alias.value.split(separator: "/").map { PercentEncoding.decode($0) ?? String($0) }
    }

    /// Whether the old address is that of a file, such as `/old/page.html`.
    private var namesFile: Bool {
        !alias.value.hasSuffix("/") && parts.last?.contains(".") == true
    }

    /// The file that answers the old address: itself when it names a file, else the folder's index.
    var file: String {
        (parts + (namesFile ? [] : ["index.html"])).joined(separator: "/")
    }

    /// The old address as browsers ask for it, percent-encoded.
    var path: String {
        "/" + parts.map(PercentEncoding.encode).joined(separator: "/") + (namesFile ? "" : "/")
    }
}
