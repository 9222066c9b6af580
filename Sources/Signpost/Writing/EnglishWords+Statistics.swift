extension EnglishWords {
    /// What makes a number before it a count of something that happens.
    static let counts = WordSet("percent million billion")

    /// Parts of a whole: 'one in five', '9 in 10', 'nine out of ten'; '9 out of 10' may be the score of a quiz.
    static let shares = PhraseTable(
        (1...9).flatMap { part in
            wholes.filter { $0 > part }.flatMap { whole in
                ["\(part) in \(whole)", "\(name(part)) in \(name(whole))"]
                    + ["\(name(part)) out of \(name(whole))"]
                    + (part < 4 ? ["\(part) out of \(whole)"] : [])
            }
            .map { ($0, ()) }
        }
    )

    /// Parts that count something only where people or cases follow: 'a third of the page' does not.
    static let fractions = PhraseTable(
        [
            "half of", "a third of", "one third of", "two thirds of", "a quarter of",
            "one quarter of", "three quarters of", "a fifth of", "one fifth of", "two fifths of",
            "three fifths of", "four fifths of", "a tenth of", "one tenth of",
        ].map { ($0, ()) }
    )

    /// Of whom or of what a survey counts.
    static let surveyed = WordSet(
        """
        adults attacks boys britons businesses cases charities children companies complaints crimes families \
        girls households incidents men offences parents people pupils reports respondents scams schools \
        students teachers teenagers teens users victims women
        """
    )

    static let ourOwn = WordSet("her his its my our the their these those your")

    static let all = WordSet("all")

    static let per = WordSet("per")

    static let cent = WordSet("cent")

    /// Beside a percentage that is set by somebody and counts nothing: '10% off', 'VAT of 20%', 'a battery at 20%'.
    static let unsurveyed = WordSet(
        """
        apr battery brightness charge charged cheaper commission deposit discount fee interest off page refund \
        safe sale screen secure sure tax tip vat volume width zoom
        """
    )

    private static let wholes = Array(2...10) + [12, 20, 100]

    private static func name(_ number: Int) -> String { names[number, default: "\(number)"] }

    private static let names: [Int: String] = [
        1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
        9: "nine", 10: "ten", 12: "twelve", 20: "twenty", 100: "a hundred",
    ]
}
