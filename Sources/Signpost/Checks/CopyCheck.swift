/// Pages that a program made by copying another and that nobody has named: readers would find the same page twice.
struct CopyCheck {
    private let sources: [SourcePath]

    /// Takes the files of all pages, public or not.
    init(_ pages: [ParsedPage]) {
        sources = pages.map(\.source)
    }

    func diagnostics() -> [Diagnostic] {
        let suspects = sources.filter { $0.text.utf8.contains { " (".utf8.contains($0) } }
        if suspects.isEmpty { return [] }
        let known = Set(sources)
        return suspects.compactMap { source in
            guard let name = Self.original(of: source.stem) else { return nil }
            let original = source.folder.appending(name + ".md")
            return known.contains(original) ? .copy(source, of: original) : nil
        }
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
