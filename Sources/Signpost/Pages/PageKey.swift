/// Which page a file is, whatever its language: `advice/passwords.ur.md` is `advice/passwords` in Urdu.
struct PageKey: Hashable, Sendable {
    /// The folder below Content, without a slash at its ends; empty for the root.
    let folder: String
    /// The file's name without language and extension.
    let name: String
    /// The language's code, such as `en`.
    let language: String

    /// Reads the key from a file's path; a last `.xx` of the name counts as a language when the site has it.
    init(_ source: SourcePath, languages: [String]) {
        folder = source.folder.text
        let stem = source.stem
        if let dot = stem.lastIndex(of: "."),
            languages.contains(String(stem[stem.index(after: dot)...]))
        {
            name = String(stem[..<dot])
            language = String(stem[stem.index(after: dot)...])
        } else {
            name = stem
            language = languages[0]
        }
    }

    init(folder: String, name: String, language: String) {
        self.folder = folder
        self.name = name
        self.language = language
    }

    /// Whether the page stands for its folder.
    var isIndex: Bool { name == "index" }

    var isHome: Bool { isIndex && folder.isEmpty }

    /// The page that stands for the folder.
    var index: PageKey { PageKey(folder: folder, name: "index", language: language) }

    /// The section page above: for an index that of the folder around it; none above the home page.
    var parent: PageKey? {
        guard isIndex else { return index }
        guard !folder.isEmpty else { return nil }
        let cut = folder.lastIndex(of: "/") ?? folder.startIndex
        return PageKey(folder: String(folder[..<cut]), name: "index", language: language)
    }

    /// The same page in another language.
    func `in`(_ language: String) -> PageKey {
        PageKey(folder: folder, name: name, language: language)
    }
}
