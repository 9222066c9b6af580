/// What Content/data/accessibility.yml says: the facts of the statement that the law asks of public bodies.
///
/// Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, SI 2018/952; the
/// parts and their order follow the model of the Government Digital Service.
struct AccessibilityStatement: Sendable {
    /// How far the site keeps to WCAG 2.2 AA.
    enum Status: String, CaseIterable, Sendable {
        case full, partial, none
    }

    /// Something that does not work for somebody.
    struct Problem: Sendable {
        let what: String
        /// The number in WCAG, such as `1.3.2`.
        let criterion: String?
        let fixBy: Located<CalendarDate>?
    }

    /// Something that the law lets be as it is.
    struct Exemption: Sendable {
        let what: String
        let reason: String
    }

    /// Who looked at the site from outside, and when.
    struct Audit: Sendable {
        let by: String
        let on: CalendarDate?
    }

    let organisation: String
    let domains: [String]
    let abilities: [String]
    let limits: [String]
    let status: Status
    let audit: Audit?
    let problemsIntro: String?
    let problems: [Problem]
    let burdens: [Exemption]
    let exemptions: [Exemption]
    let email: String?
    let responseDays: Int?
    let contactPage: Located<String>?
    let enforcementURL: String?
    let testedBy: String?
    let testedOn: Located<CalendarDate>?
    let tests: [String]
    let improvements: [String]
    let preparedOn: Located<CalendarDate>?
    let reviewedOn: Located<CalendarDate>?
    /// What the file says in words.
    var prose: [Located<String>] = []
}
