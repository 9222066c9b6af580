/// Which page an Easy Read page tells, and how it is printed: it is its own sheet.
struct EasyReadFields: Sendable {
    /// The path of the standard page; nil only when what was written is wrong.
    let standard: Located<String>?
    let print: PrintFields

    init(_ values: FieldValues) {
        standard = values.text(.easyReadOf)
        print = PrintFields(values, minPt: .easyReadMinPt, sides: .easyReadSides)
    }
}
