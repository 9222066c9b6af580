extension SiteConfiguration.Language {
    static let fields = FieldSet(owner: "a language", fields: [code, name, direction])

    private static let code = Field(
        "code",
        .id,
        isRequired: true,
        help: "The tag of the language, such as en or ur."
    )
    private static let name = Field(
        "name",
        .line(max: 60),
        isRequired: true,
        help: "The name of the language in that language."
    )
    private static let direction = Field(
        "dir",
        .choice(Direction.allCases.map(\.rawValue)),
        fallback: .text(Direction.leftToRight.rawValue),
        help: "The direction of its script."
    )

    /// The declared languages, or English alone when none is declared.
    static func read(_ records: [FieldValues], reader: inout FieldReader) -> [Self] {
        var languages: [Self] = []
        for values in records {
            guard let code = values.text(Self.code) else { continue }
            if !isTag(code.value) {
                reader.report(.languageTag(code))
            } else if languages.contains(where: { $0.code == code.value }) {
                reader.report(.repeated(code.value, in: "languages", at: code.place))
            } else {
                languages.append(Self(code, values))
            }
        }
        let english = Self(code: "en", name: "English", direction: .leftToRight)
        return languages.isEmpty ? [english] : languages
    }

    private init(_ code: Located<String>, _ values: FieldValues) {
        self.code = code.value
        name = values.text(Self.name)?.value ?? ""
        direction = values.choice(Self.direction) ?? .leftToRight
    }

    /// Whether the tag begins with the two or three letters of a language.
    private static func isTag(_ code: String) -> Bool {
        let parts = code.split(separator: "-")
        guard let language = parts.first else { return false }
        return (2...3).contains(language.count) && language.allSatisfy { $0.isASCII && $0.isLetter }
            && parts.allSatisfy { $0.count <= 8 && $0.allSatisfy(\.isASCII) }
    }
}

extension Diagnostic {
    fileprivate static func languageTag(_ code: Located<String>) -> Self {
        Diagnostic(
            id: "field-language",
            at: code.place,
            "code: '\(code.value)' is not the tag of a language",
            hint: "write its two or three letters, such as en, ur or pl"
        )
    }
}
