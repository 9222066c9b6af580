/// One code that stands on paper somewhere, and where its address leads now.
struct PrintedCode: Sendable {
    let code: Located<String>
    /// The path of the Markdown file, while there is one.
    let page: Located<String>?
    /// The code whose page readers see instead.
    let successor: Located<String>?
    /// The day of the first copies.
    let printed: Located<CalendarDate>?

    /// The address that is printed, within the site; short and in small letters, for people who type it.
    static func path(of code: String) -> String { "/q/\(code.lowercased())/" }

    static let fields = FieldSet(
        owner: "a printed code",
        fields: [codeField, pageField, successorField, printedField]
    )

    private static let codeField = Field(
        "code",
        .code,
        isRequired: true,
        help: "The code as it stands on the paper."
    )
    private static let pageField = Field(
        "page",
        .pagePath,
        help: "The page to which the printed address leads: the sheet's own, or another."
    )
    private static let successorField = Field(
        "successor",
        .code,
        help: "The code whose page takes its place when the page is not public."
    )
    private static let printedField = Field(
        "printed",
        .date,
        isRequired: true,
        help: "The day the first copies were made."
    )

    /// Whether the first copies are made no sooner than readers find the page.
    func waits(for page: Lifecycle, on today: CalendarDate) -> Bool {
        guard case .scheduled(let day) = page, let printed else { return false }
        return printed.value > today && printed.value >= day
    }

    /// Nil when the code itself is missing or wrong, which was reported.
    init?(_ values: FieldValues) {
        guard let code = values.text(Self.codeField) else { return nil }
        self.code = code
        page = values.text(Self.pageField)
        successor = values.text(Self.successorField)
        printed = values.date(Self.printedField)
    }
}
