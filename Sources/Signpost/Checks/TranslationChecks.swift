/// Translations whose page has changed since.
struct TranslationChecks {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        if site.configuration.languages.count == 1 { return [] }
        return site.pages.indices.compactMap { number in
            guard let original = site.original(of: number), !site.pages[number].isArchived else {
                return nil
            }
            return old(site.pages[number], of: site.pages[original])
        }
    }

    /// Nothing is known of a translation without any day; a sheet says its version as well.
    private func old(_ page: Page, of original: Page) -> Diagnostic? {
        if let changed = original.fields.updated, let day = page.fields.changed,
            day.value < changed.value
        {
            return .oldTranslation(
                at: day.place,
                "'\(day.value.iso)'",
                of: original,
                changed.value.iso
            )
        }
        guard let version = page.fields.print?.version, let newest = original.fields.print?.version,
            version < newest
        else { return nil }
        let place = Place(file: page.source.inContent)
        return .oldTranslation(at: place, "version \(version)", of: original, "version \(newest)")
    }
}

extension PageFields {
    /// The day the words last changed.
    fileprivate var changed: Located<CalendarDate>? { updated ?? published }
}

extension Diagnostic {
    fileprivate static func oldTranslation(
        at place: Place,
        _ state: String,
        of original: Page,
        _ newest: String
    ) -> Self {
        Diagnostic(
            .warning,
            id: "translation-old",
            at: place,
            "the translation is as of \(state), but \(original.source.inContent) is as of \(newest)",
            hint: "have the changes translated, then set 'updated' and 'version' as they are there"
        )
    }
}
