/// What a sheet, a poster or a lesson plan needs to be printed and found again.
struct PrintFields: Sendable {
    enum Orientation: String, CaseIterable, Sendable {
        case portrait, landscape
    }

    let code: Located<String>?
    /// Its kind, by an id of site.yml.
    let format: Located<String>?
    /// The path of the front page of its campaign or toolkit.
    let campaign: Located<String>?
    let paper: Paper
    let orientation: Orientation
    let sides: Int
    /// How many copies are printed on one side of paper.
    let perPage: Int
    /// Where that was written; nil when nothing was.
    let perPagePlace: Place?
    let isMonoSafe: Bool
    /// The size of the running text, in points.
    let minPt: Int
    let isAdultCopy: Bool
    /// Whether the page shows the code as a drawing to scan.
    let hasQR: Bool
    let version: Int

    init(
        _ values: FieldValues,
        minPt field: Field,
        sides sidesField: Field,
        adultCopy: Field = .adultCopy
    ) {
        code = values.text(.code)
        format = values.text(.format)
        campaign = values.text(.campaign)
        paper = values.choice(.paper) ?? .a4
        orientation = values.choice(.orientation) ?? .portrait
        sides = values.integer(sidesField) ?? 1
        let copies = values.text(.perPage)
        perPage = copies.flatMap { Int($0.value) } ?? 1
        perPagePlace = copies?.place
        isMonoSafe = values.answer(.monoSafe) ?? true
        minPt = values.text(field).flatMap { Int($0.value) } ?? Self.sizes[0]
        isAdultCopy = values.flag(adultCopy)
        hasQR = values.answer(.qr) ?? true
        version = values.integer(.version) ?? 1
    }
}

extension PrintFields {
    /// The sizes of running text, in points, that the theme's style sheet knows.
    static let sizes = [12, 14, 16, 18, 20, 24, 28, 34, 40]

    /// How many copies one side may hold, and the size that leaves about 14 points when so many do.
    ///
    /// n copies shrink to one over the root of n: two to 71 %, four to 50 %, eight to 35 %.
    static let shrunkSizes: [(perPage: Int, minPt: Int)] = [
        (1, 12), (2, 20), (4, 28), (6, 34), (8, 40),
    ]

    /// Reports type that is too small to read once the copies have shrunk.
    func checkSizes(into reader: inout FieldReader) {
        guard let need = Self.shrunkSizes.first(where: { $0.perPage == perPage }),
            minPt < need.minPt, let perPagePlace
        else { return }
        reader.report(.shrinksTooFar(self, need: need.minPt, at: perPagePlace))
    }
}

extension Diagnostic {
    fileprivate static func shrinksTooFar(
        _ print: PrintFields,
        need: Int,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "sheet-shrinks",
            at: place,
            "\(print.perPage) on one side of paper shrink text of \(print.minPt) points until nobody can read it",
            hint: "write 'min_pt: \(need)', or print fewer on one side"
        )
    }
}
