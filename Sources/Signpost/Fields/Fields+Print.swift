/// The fields of what is made to be printed: sheets, posters and lesson plans.
extension Field {
    /// All have the same fields; only their sizes of type, their usual number of sides and their readers differ.
    static func ofPrint(minPt: Field, sides: Field, adultCopy: Field = .adultCopy) -> [Field] {
        [
            .code, .format, .campaign, .paper, .orientation, sides, .perPage, .monoSafe, minPt,
            adultCopy, .qr, .version,
        ]
    }

    static let code = Field(
        "code",
        .code,
        isRequired: true,
        help: "The code printed on the sheet, such as MFM-03."
    )
    static let format = Field(
        "format",
        .word(.format),
        help: "What kind of sheet it is, by the ids of site.yml, such as cards."
    )
    static let campaign = Field(
        "campaign",
        .pagePath,
        help: "The front page of the campaign or toolkit it belongs to, as a path to its file."
    )
    static let paper = Field(
        "paper",
        .choice(Paper.allCases.map(\.rawValue)),
        isRequired: true,
        help: "The size of the paper."
    )
    static let orientation = Field(
        "orientation",
        .choice(PrintFields.Orientation.allCases.map(\.rawValue)),
        fallback: .text(PrintFields.Orientation.portrait.rawValue),
        help: "Which way up the paper is."
    )
    static let sides = Field(
        "sides",
        .integer(1...40),
        isRequired: true,
        help: "How many sides of paper it fills."
    )
    static let posterSides = Field(
        "sides",
        .integer(1...2),
        fallback: .integer(1),
        help: "How many sides of paper it fills."
    )
    static let perPage = Field(
        "per_page",
        .choice(PrintFields.shrunkSizes.map { String($0.perPage) }),
        fallback: .text("1"),
        help: "How many of it an officer prints on one side of paper; 2 or more shrink it."
    )
    static let monoSafe = Field(
        "mono_safe",
        .flag,
        fallback: .flag(true),
        help: "Whether it loses nothing in black and white."
    )
    static let minPt = Field(
        "min_pt",
        .choice(PrintFields.sizes.map(String.init)),
        fallback: .text("12"),
        help: "The size of its running text in points; no text is smaller."
    )
    static let posterMinPt = Field(
        "min_pt",
        .choice(PrintFields.sizes.filter { $0 >= 24 }.map(String.init)),
        fallback: .text("24"),
        help: "The size of its running text in points; no text is smaller."
    )
    static let adultCopy = Field(
        "adult_copy",
        .flag,
        fallback: .flag(false),
        help: "Whether this is the adult's copy, with the answers."
    )
    static let lessonAdultCopy = Field(
        "adult_copy",
        .flag,
        fallback: .flag(true),
        help: "Whether this is the adult's copy; a lesson plan is, unless you say no."
    )
    static let qr = Field(
        "qr",
        .flag,
        fallback: .flag(true),
        help: "Whether it shows a QR code; pupils without a phone cannot scan one."
    )
    static let version = Field(
        "version",
        .integer(1...999),
        fallback: .integer(1),
        help: "Which version this is, printed as v2. Count on when printed copies must be replaced."
    )
}
