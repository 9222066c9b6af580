/// Whether the language that a file's name ends in is one of the site's, and whether a translation has what it translates.
struct LanguageCheck {
    private let pages: [ParsedPage]
    private let languages: [String]

    /// Takes every page with a file, public or not; the first language is the main one.
    init(_ pages: [ParsedPage], languages: [String]) {
        self.pages = pages
        self.languages = languages
    }

    func diagnostics() -> [Diagnostic] {
        pages.compactMap(undeclared) + alone()
    }

    /// A name such as `passwords.pl.md` is meant for a translation, and would be a page of the main language.
    private func undeclared(_ page: ParsedPage) -> Diagnostic? {
        let dots = page.source.text.utf8.count { $0 == UInt8(ascii: ".") }
        guard dots > 1 else { return nil }
        let stem = page.source.stem
        guard let dot = stem.lastIndex(of: "."), dot > stem.startIndex else { return nil }
        let tag = String(stem[stem.index(after: dot)...])
        guard !languages.contains(tag), Self.looksLikeLanguage(tag) else { return nil }
        let same = languages.first { $0.lowercased() == tag.lowercased() }
        let meant = same ?? Spelling.nearest(to: tag, in: languages)
        return .undeclaredLanguage(tag, name: String(stem[..<dot]), meant: meant, at: page.source)
    }

    /// Two or three letters and perhaps a region, such as `pl`, `UR` or `pt-BR`.
    private static func looksLikeLanguage(_ tag: String) -> Bool {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let letters = parts.first, (2...3).contains(letters.count), parts.count <= 3 else {
            return false
        }
        return letters.allSatisfy { $0.isASCII && $0.isLetter }
            && parts.dropFirst().allSatisfy { part in
                (2...4).contains(part.count)
                    && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }

    /// A page may be there in one language alone; but beside a page of a similar name that has no twin, it is
    /// probably that twin, misspelt.
    private func alone() -> [Diagnostic] {
        if languages.count == 1 { return [] }
        let keys = Set(pages.map(\.key))
        let main = languages[0]
        let originals = Dictionary(grouping: keys.filter { $0.language == main }, by: \.folder)
        return pages.compactMap { page in
            let key = page.key
            guard key.language != main, !keys.contains(key.in(main)) else { return nil }
            let others = originals[key.folder, default: []].filter {
                !keys.contains($0.in(key.language))
            }
            let nearest = Spelling.nearest(to: key.name, in: others.map(\.name).sorted())
            return nearest.map { .alone(page.source, key, meant: $0) }
        }
    }
}

extension Diagnostic {
    fileprivate static func undeclaredLanguage(
        _ tag: String,
        name: String,
        meant: String?,
        at source: SourcePath
    ) -> Self {
        Diagnostic(
            id: "language-undeclared",
            at: Place(file: source.inContent),
            "the name ends in '.\(tag)', but '\(tag)' is not a language of site.yml",
            hint: meant.map { "did you mean '\(name).\($0).md'?" }
                ?? "add it below 'languages' in site.yml, or rename the file without that dot, such as \(name)-\(tag).md"
        )
    }

    fileprivate static func alone(_ source: SourcePath, _ key: PageKey, meant: String) -> Self {
        Diagnostic(
            .warning,
            id: "translation-alone",
            at: Place(file: source.inContent),
            "there is no page '\(key.name).md' that this could be a translation of",
            hint: "did you mean '\(meant).\(key.language).md'?"
        )
    }
}
