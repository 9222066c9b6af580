/// Finds telephone numbers that somebody typed into prose instead of naming a helpline.
///
/// A number is one that begins with 0 or +44 and has as many digits as numbers in the United Kingdom
/// have, in groups of which the first has at least three digits; so years, money, dates, versions and
/// book numbers are none. A shorter number, or one in other groups, counts only when a helpline has it.
/// From five digits on (116 123, 85258) that is enough; with three or four (999, 101, 7726) it must
/// stand as a number to dial, such as behind "call", and nothing may follow that it could count:
/// "call 101 now" is one, "101 ways" and "call 101 people" are not. A number of three to six digits that
/// no helpline has is one only right behind such a word, or behind "on" and "to" soon after it: "Ring 105",
/// "Text HELP to 70085", not "They call 300 a day" or a year.
enum PhoneNumbers {
    /// A number found in a text.
    struct Match: Sendable {
        /// The number as it is written.
        let text: String
        /// The digits as they are dialled.
        let digits: String
        /// How many code points of the text come before it.
        let offset: Int
        /// The helpline that has, or once had, the number.
        let helpline: Helpline?
    }

    /// Short numbers that a phone dials in the United Kingdom whether or not a helpline of the site has them.
    static let emergency: Set<Int> = [112, 911, 999]

    /// `standsAlone` tells whether a short number with nothing around it is one to dial; in a table it
    /// may be a count.
    static func find(in text: String, helplines: Helplines, standsAlone: Bool = true) -> [Match] {
        guard let text = PhoneText(text) else { return [] }
        return text.bytes.withUnsafeBufferPointer { bytes in
            var search = PhoneSearch(bytes, helplines, standsAlone: standsAlone)
            search.run()
            return search.found.map { number, helpline in
                let (offset, written) = text.written(number.range)
                return Match(
                    text: written,
                    digits: number.digits,
                    offset: offset,
                    helpline: helpline
                )
            }
        }
    }
}
