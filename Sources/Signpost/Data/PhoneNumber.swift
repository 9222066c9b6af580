/// A telephone number as it is printed and as it is dialled.
struct PhoneNumber: Hashable, Sendable {
    /// The number in its groups, such as `0800 1111`.
    let text: String
    /// The digits alone, a country code 44 turned into a leading 0.
    let digits: String

    /// Takes a number as it is written somewhere; nothing is checked.
    init(_ text: String) {
        self.text = text
        digits = Self.normalised(text)
    }

    /// The address that dials the number.
    var telephoneURL: String { "tel:" + digits }

    /// The address that writes a text message to the number.
    var textURL: String { "sms:" + digits }

    /// The digits of a number, however it is grouped: `+44 (0)113 222` and `0113 222` are the same.
    static func normalised(_ text: String) -> String {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        guard
            text.drop(while: { $0 == " " || $0 == "(" }).hasPrefix("+44")
                || digits.hasPrefix("0044")
        else { return digits }
        let national = digits.drop { $0 == "0" }.dropFirst(2).drop { $0 == "0" }
        return "0" + national
    }
}
