/// Whether every part of a pack is a page that can be printed, once.
struct PackChecks {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        site.pages.flatMap { page -> [Diagnostic] in
            guard let pack = page.fields.pack, !page.isArchived else { return [] }
            var first: [Int: Located<String>] = [:]
            return pack.parts.compactMap { mistake(in: $0.page, &first) }
        }
    }

    /// What is wrong with the path of a part; `first` holds the pages that were named before.
    private func mistake(
        in path: Located<String>,
        _ first: inout [Int: Located<String>]
    ) -> Diagnostic? {
        if let (source, why) = site.over(path.value) { return .packPartWithheld(path, source, why) }
        switch site.target(of: path.value, in: .root) {
        case .page(let number, nil):
            let page = site.pages[number]
            if page.fields.pack != nil { return .packInPack(path) }
            if page.parsed.isGenerated { return .packPartEmpty(path) }
            if let earlier = first[number] { return .packPartTwice(path, earlier.place) }
            first[number] = path
            return nil
        case .page(_, _?): return .packPartPlace(path)
        case .withheld(let source, let why): return .packPartWithheld(path, source, why)
        case .missing(let nearest): return .packPartMissing(path, nearest)
        case .here, .asset, .generated, .elsewhere, .number, .malformed:
            return .packPartMissing(path, nil)
        }
    }
}

extension Diagnostic {
    fileprivate static func packInPack(_ path: Located<String>) -> Self {
        Diagnostic(
            id: "pack-part-kind",
            at: path.place,
            "the part '\(path.value)' is a pack itself",
            hint: "write the parts of that pack here, the ones you need"
        )
    }

    fileprivate static func packPartEmpty(_ path: Located<String>) -> Self {
        Diagnostic(
            id: "pack-part-kind",
            at: path.place,
            "the part '\(path.value)' is a list that nobody wrote, so it has nothing to print",
            hint: "write the pages of that folder, one below the other"
        )
    }

    fileprivate static func packPartPlace(_ path: Located<String>) -> Self {
        Diagnostic(
            id: "pack-part-kind",
            at: path.place,
            "the part '\(path.value)' is a place on a page, but a pack prints whole pages",
            hint: "leave out '#' and what follows it"
        )
    }

    fileprivate static func packPartTwice(_ path: Located<String>, _ first: Place) -> Self {
        Diagnostic(
            id: "pack-part-twice",
            at: path.place,
            "the part '\(path.value)' is in the pack already, on line \(first.line)",
            hint: "remove one of them"
        )
    }

    fileprivate static func packPartWithheld(
        _ path: Located<String>,
        _ source: SourcePath,
        _ why: Lifecycle
    ) -> Self {
        Diagnostic(
            why.comesByItself ? .warning : .error,
            id: "pack-part-withheld",
            at: path.place,
            "the part '\(path.value)' is \(source.inContent), which \(why.phrase)",
            hint: why.comesByItself
                ? "the pack is printed without it; take it out if the page will not be back"
                : "take the line out until the page is public, or publish the page"
        )
    }

    fileprivate static func packPartMissing(_ path: Located<String>, _ nearest: String?) -> Self {
        Diagnostic(
            id: "pack-part-missing",
            at: path.place,
            "the part '\(path.value)' is no page",
            hint: nearest.map { "did you mean '\($0)'?" }
                ?? "write the path of the page's file from Content, such as print/quiz.md"
        )
    }
}
