/// Pages that a program made by copying another and that nobody has named: readers would find the same page twice.
struct CopyCheck {
    /// The copies, each with the page that it was made of.
    private let copies: [SourcePath: SourcePath]

    /// Takes all pages, public or not.
    init(_ pages: [ParsedPage]) {
        let sources = pages.map(\.source)
        let suspects = sources.filter { $0.text.utf8.contains { " (".utf8.contains($0) } }
        let known = suspects.isEmpty ? [] : Set(sources)
        let pairs = suspects.compactMap { source -> (SourcePath, SourcePath)? in
            guard let name = Self.original(of: source.stem) else { return nil }
            let original = source.folder.appending(name + ".md")
            return known.contains(original) ? (source, original) : nil
        }
        copies = Dictionary(pairs) { first, _ in first }
    }

    func diagnostics() -> [Diagnostic] {
        copies.map { .copy($0, of: $1) }.sorted()
    }

    /// The pages without the copies: each title, code and address that a copy repeats would be one more mistake.
    func originals(among pages: [ParsedPage]) -> [ParsedPage] {
        copies.isEmpty ? pages : pages.filter { copies[$0.source] == nil }
    }

    /// What a file was called before `Copy of a`, `a - Copy`, `a copy` or `a (1)` was made of it.
    private static func original(of stem: String) -> String? {
        if stem.hasPrefix("Copy of ") { return String(stem.dropFirst("Copy of ".count)) }
        for ending in [" - Copy", " copy"] where stem.hasSuffix(ending) {
            return String(stem.dropLast(ending.count))
        }
        guard stem.last == ")", let opening = stem.lastIndex(of: "("), opening > stem.startIndex
        else { return nil }
        let number = stem[stem.index(after: opening)...].dropLast()
        let isNumber = !number.isEmpty && number.allSatisfy(\.isASCIIDigit)
        return isNumber ? String(stem[..<opening]).trimmingSpace() : nil
    }
}

extension Diagnostic {
    fileprivate static func copy(_ source: SourcePath, of original: SourcePath) -> Self {
        Diagnostic(
            id: "source-copy",
            at: Place(file: source.inContent),
            "'\(source.name)' is named like a copy of '\(original.name)' that a program made",
            hint: "delete it, or give it a name of its own if it is another page"
        )
    }
}
