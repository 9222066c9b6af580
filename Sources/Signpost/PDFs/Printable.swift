/// A page as `signpost pdf` makes one file of it: the one place that says what can be printed, and under which name.
public struct Printable: Hashable, Sendable {
    /// The file it is written in, from the project's root.
    public let file: String
    /// The name of its files without their endings: its code, or its address with underscores for slashes.
    public let name: String
    /// The code of its language.
    public let language: String
    /// The page's address within the site, such as `/print/certificate/`.
    public let address: String
    /// The same with scheme and host.
    public let canonical: String
    /// Where the build writes the page, such as `print/certificate/index.html`.
    public let path: String
    /// The code printed on it, if it has one.
    public let code: String?
    /// How many sides its front matter promises; nil for pages that promise nothing.
    public let sides: Int?
    /// Whether paper is its purpose, so that `--all` means it and the site offers its PDF.
    public let isForPaper: Bool
}

extension Printable {
    /// Every public page that is not over, in path order.
    static func all(of site: Site) -> [Printable] {
        site.pages.filter { !$0.isArchived }.map { page in
            Printable(
                file: page.source.inContent,
                name: name(of: page, in: site),
                language: page.key.language,
                address: site.url(page.permalink),
                canonical: site.canonical(page.permalink),
                path: page.permalink.file,
                code: page.fields.code?.value,
                sides: page.fields.print?.sides,
                isForPaper: page.isForPaper
            )
        }
    }

    /// A code stands for a page and its translations, an address for one page.
    private static func name(of page: Page, in site: Site) -> String {
        let folders = page.permalink.parts.joined(separator: "_")
        guard let code = page.fields.code?.value.lowercased() else {
            return folders.isEmpty ? "home" : folders
        }
        let isMain = page.key.language == site.configuration.languages[0].code
        return isMain ? code : code + "-" + page.key.language
    }

    /// The printable that somebody names by its code, its file or its address; nil when there is none.
    public static func named(_ name: String, in all: [Printable]) -> Printable? {
        // Nothing, with a slash behind it, would be the home page.
        if name.isEmpty { return nil }
        return all.first { $0.names.contains(name) || $0.code?.lowercased() == name.lowercased() }
            ?? all.first { $0.address == "/" + name + "/" || $0.address == name + "/" }
    }

    /// What comes nearest to a name that is none.
    public static func nearest(to name: String, in all: [Printable]) -> String? {
        let codes = all.compactMap(\.code)
        return Spelling.nearest(to: name, in: codes + all.flatMap(\.names))
    }

    /// How it can be named: its file from the project or from Content, its address with or without the host.
    private var names: [String] {
        let inContent = String(file.trimmingPrefix("Content/"))
        let bare = inContent.lastIndex(of: ".").map { String(inContent[..<$0]) } ?? inContent
        return [inContent, file, bare, address, canonical]
    }
}

extension Page {
    /// Whether the page is made to be printed.
    var isForPaper: Bool { !isArchived && (fields.print != nil || fields.pack != nil) }
}
