extension Diagnostic {
    static func newType(_ written: String) -> Self {
        Diagnostic(
            id: "new-type",
            at: Place(file: "signpost new"),
            "there is no type '\(written)'",
            hint: typeMeant(by: written, of: NewPage.types + ["site"])
        )
    }

    /// What to do about a type that is none, or is that of files without Markdown.
    static func typeMeant(by written: String, of known: [String]) -> String {
        if written == ContentType.pack.rawValue {
            return "a pack is a file such as Content/packs/first-phone.yml, which names its pages"
        }
        return Spelling.nearest(to: written, in: known).map { "did you mean '\($0)'?" }
            ?? "types are \(NewPage.types.joined(separator: ", "))"
    }

    static func newTitle(_ title: String, _ flaw: String, _ hint: String) -> Self {
        Diagnostic(
            id: "new-title",
            at: Place(file: "signpost new"),
            "the title '\(title)' \(flaw)",
            hint: hint
        )
    }

    static func newDistrict(_ districts: [String]) -> Self {
        let isNone = districts.isEmpty
        return Diagnostic(
            id: "new-district",
            at: Place(file: "signpost new"),
            isNone
                ? "the site has no districts yet"
                : "every district has its page already: \(districts.joined(separator: ", "))",
            hint: isNone
                ? "name them in site.yml first, such as 'districts: {leeds: Leeds}'"
                : "edit one of these pages, or add a district to site.yml first"
        )
    }

    /// A folder's page and a page beside the folder would have one address.
    static func newTwin(_ file: String, _ twin: String) -> Self {
        Diagnostic(
            id: "new-exists",
            at: Place(file: file),
            "'\(file)' would have the address of '\(twin)'",
            hint: "edit that page, or choose another path for the new page"
        )
    }

    static func newPath(
        _ written: String,
        _ flaw: String,
        hint: String = "write where the page goes in Content, such as advice/passwords.md"
    ) -> Self {
        Diagnostic(
            id: "new-path",
            at: Place(file: "signpost new"),
            "the path '\(written)' \(flaw)",
            hint: hint
        )
    }

    static func reviewPast(_ day: CalendarDate, _ today: CalendarDate, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "review-overdue",
            at: place,
            "\(day.iso) is over, and today is \(today.iso)",
            hint:
                "write the day by which somebody must read the page again, such as \(NewPage.review(after: today).iso)"
        )
    }

    static func newExists(_ file: String) -> Self {
        Diagnostic(
            id: "new-exists",
            at: Place(file: file),
            "there is already a file '\(file)'",
            hint: "open it in an editor, or choose another path for the new page"
        )
    }

    static func newFailed(_ file: String, _ failure: SystemFailure) -> Self {
        Diagnostic(
            id: "new-failed",
            at: Place(file: file),
            "'\(file)' cannot be written: \(failure.words)",
            hint: failure.isTooLong
                ? "give it a shorter path; nothing was made"
                : "mend this and try again; nothing was made"
        )
    }
}
