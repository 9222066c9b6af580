/// An old address that leads to a page.
struct Redirect: Sendable {
    /// As the front matter writes it, such as `/old/page/`.
    let alias: Located<String>
    let target: Permalink
    /// What it is called where two things want one address.
    let owner: String
    let language: String

    static func all(of page: Page) -> [Redirect] { all(of: page, to: page.permalink) }

    private static func all(of page: Page, to target: Permalink) -> [Redirect] {
        page.fields.aliases.map {
            Redirect(
                alias: $0,
                target: target,
                owner: "the alias '\($0.value)' of \(page.source.inContent)",
                language: page.key.language
            )
        }
    }

    /// The addresses of a page whose time is over: its own, that of its large print and its old ones.
    ///
    /// Whether it had a large print cannot be told by now; what nobody asks for does no harm.
    static func all(of page: Page, leadingTo target: Page) -> [Redirect] {
        let place = page.fields.ending?.place ?? Place(file: page.source.inContent)
        let file = page.source.inContent
        var owned = [(page.permalink, file)]
        if !page.isForPaper {
            owned.append((page.permalink.appending("large-print"), "the large print of \(file)"))
        }
        let own = owned.map { permalink, owner in
            Redirect(
                alias: Located(permalink.path, at: place),
                target: target.permalink,
                owner: owner,
                language: page.key.language
            )
        }
        return own + all(of: page, to: target.permalink)
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
