/// Whether what says the same as a page goes when the page does.
///
/// A page is withdrawn because it is wrong, or over: its Easy Read page and its translations are so too, and have no other
/// reason to say so. It looks at dates alone, so that it is told when the day is written.
struct TwinEndings {
    let pages: [ParsedPage]
    /// The language in which pages are written first.
    let language: String

    func diagnostics() -> [Diagnostic] {
        let ending = pages.filter { $0.fields.expires != nil && !$0.fields.isDraft }
        if ending.isEmpty { return [] }
        let sources = Dictionary(ending.map { ($0.source, $0) }) { first, _ in first }
        let keys = Dictionary(ending.map { ($0.key, $0) }) { first, _ in first }
        return pages.flatMap { twin -> [Diagnostic] in
            if twin.fields.isDraft { return [] }
            let standard = twin.fields.easyReadOf.flatMap { twin.source.resolving($0.value) }
            let told = standard.flatMap { sources[$0] }
            let original = twin.key.language == language ? nil : keys[twin.key.in(language)]
            return [
                told.flatMap { stays(twin, "Easy Read page", after: $0) },
                original.flatMap { stays(twin, "translation", after: $0) },
            ].compactMap(\.self)
        }
    }

    private func stays(_ twin: ParsedPage, _ kind: String, after page: ParsedPage) -> Diagnostic? {
        guard let day = page.fields.expires else { return nil }
        if let own = twin.fields.expires, own.value <= day.value { return nil }
        return .twinStays(day, kind, twin.source)
    }
}

extension Diagnostic {
    fileprivate static func twinStays(
        _ day: Located<CalendarDate>,
        _ kind: String,
        _ twin: SourcePath
    ) -> Self {
        Diagnostic(
            .warning,
            id: "twin-stays",
            at: day.place,
            "this page is gone from \(day.value.iso) on, but its \(kind) \(twin.inContent) stays",
            hint: "write 'expires: \(day.value.iso)' there too, and 'after' if this page has it"
        )
    }
}
