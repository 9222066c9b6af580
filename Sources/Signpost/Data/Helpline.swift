/// One service a page may send its reader to.
struct Helpline: Sendable {
    /// How sure we are of an entry.
    enum Confidence: String, CaseIterable, Sendable {
        case high = "H"
        case medium = "M"
        case low = "L"
    }

    let id: Located<String>
    let name: String
    /// Who or what the service is for.
    let purpose: String
    /// The telephone number as it is printed.
    let phone: PhoneNumber?
    /// The number for text messages as it is printed.
    let text: PhoneNumber?
    let textHelp: String?
    let url: Located<String>?
    let email: Located<String>?
    /// When somebody answers; nil unless the hours are verified.
    let hours: String?
    let cost: String?
    /// Other ways in, such as sign language.
    let access: [Located<String>]
    let region: String?
    let verifiedOn: Located<CalendarDate>?
    /// Nil only when what was written is wrong.
    let verifyBy: Located<CalendarDate>?
    let source: String
    let confidence: Confidence
    let retiredNumbers: [Located<PhoneNumber>]

    /// Whether it is called when somebody is in danger now.
    var isEmergency: Bool {
        phone.flatMap { Int($0.digits) }.map(PhoneNumbers.emergency.contains) ?? false
    }
}
