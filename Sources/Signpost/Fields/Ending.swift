/// What becomes of a page's address on the day the page expires.
struct Ending: Sendable {
    enum Form: String, CaseIterable, Sendable {
        /// A short page says that it is over and where to go now.
        case archive
        /// Whoever asks for the address is led on.
        case redirect
    }

    let form: Form
    /// The path of the page to go to; nil only when what was written is wrong.
    let page: Located<String>?
    /// What the short page says in words of the editor's own.
    let words: Located<String>?
    /// Where the ending is written.
    let place: Place
}

extension Ending {
    static let fields = FieldSet(owner: "an ending", fields: [then, pageField, wordsField])

    private static let then = Field(
        "then",
        .choice(Form.allCases.map(\.rawValue)),
        isRequired: true,
        help: "What the address does from then on: archive shows a short page, redirect leads on."
    )
    private static let pageField = Field(
        "page",
        .pagePath,
        isRequired: true,
        help: "Where to go now: a page that stays."
    )
    private static let wordsField = Field(
        "words",
        .line(max: 200),
        help: "A sentence for the short page, such as when the next one is."
    )

    init(_ values: FieldValues) {
        form = values.choice(Self.then) ?? .archive
        page = values.text(Self.pageField)
        words = values.text(Self.wordsField)
        place = values.place
    }
}

extension PageFields {
    /// An ending needs a day, and words a page that shows them.
    func checkEnding(into reader: inout FieldReader) {
        guard let ending else { return }
        if expires == nil { reader.report(.endingWithoutDay(at: ending.place)) }
        if ending.form == .redirect, let words = ending.words {
            reader.report(.endingWordsUnseen(at: words.place))
        }
    }
}

extension Diagnostic {
    fileprivate static func endingWithoutDay(at place: Place) -> Self {
        Diagnostic(
            id: "after-dateless",
            at: place,
            "'after' says what comes when the page is over, but no line says when that is",
            hint: "add a line 'expires: ...' with the first day on which it is over"
        )
    }

    fileprivate static func endingWordsUnseen(at place: Place) -> Self {
        Diagnostic(
            id: "after-words-unseen",
            at: place,
            "nobody would see the 'words', because the address leads on at once",
            hint: "take the words away, or write 'then: archive'"
        )
    }
}
