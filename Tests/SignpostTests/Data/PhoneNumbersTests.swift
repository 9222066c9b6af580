import Testing

@testable import Signpost

struct PhoneNumbersTests {
    private static let helplines: Helplines = {
        let numbers = [
            ("emergency", "phone: \"999\""), ("police", "phone: \"101\""),
            ("bank", "phone: \"159\""),
            ("spam", "text: \"7726\""), ("shout", "text: \"85258\""),
            ("samaritans", "phone: \"116 123\""),
            ("childline", "phone: \"0800 1111\""),
            ("victims", "phone: \"0300 303 1971\", retired_numbers: [0845 30 30 900]"),
        ]
        let text = numbers.map {
            "\($0): {name: \($0), for: F, source: S, confidence: H, \($1)}\n"
        }
        return Reading.directory(text.joined()).helplines
    }()

    @Test(
        arguments: [
            ("Call 0800 1111 now.", "0800 1111"),
            ("0800 1111", "0800 1111"),
            ("Ring 08001111.", "08001111"),
            ("Ring 0113 222 4403, any time", "0113 222 4403"),
            ("Ring (0113) 222 4403", "(0113) 222 4403"),
            ("Ring 0113-222-4403", "0113-222-4403"),
            ("Ring 0113\u{A0}222\u{A0}4403", "0113\u{A0}222\u{A0}4403"),
            ("Tel:01274433999", "01274433999"),
            ("From abroad +44 113 222 4403.", "+44 113 222 4403"),
            ("From abroad +44 (0)113 222 4403.", "+44 (0)113 222 4403"),
            ("“07700 900123”", "07700 900123"),
            ("Old: 0845 30 30 900", "0845 30 30 900"),
            ("Samaritans, 116 123", "116 123"),
            ("Text SHOUT to 85258", "85258"),
            ("In danger? Call 999.", "999"),
            ("ring 101 if you can", "101"),
            ("Call 999 or 101.", "999|101"),
            ("Forward the text to 7726 for free", "7726"),
            ("Call your bank on 159", "159"),
            ("You can phone the police on 101 at any time", "101"),
            ("Ring 0113.222.4403", "0113.222.4403"),
            ("Ring 0113–222–4403", "0113–222–4403"),
            ("Ring 0113\u{2011}222\u{2011}4403", "0113\u{2011}222\u{2011}4403"),
            ("Ring 0113\u{2009}222\u{202F}4403", "0113\u{2009}222\u{202F}4403"),
            ("Ring 01\u{200B}13 22\u{AD}2 4403.", "01\u{200B}13 22\u{AD}2 4403"),
            ("Ring ０８００ １１１１", "０８００ １１１１"), ("٠٨٠٠ ١١١١ پر", "٠٨٠٠ ١١١١"),
            ("Ring 08 00 11 11", "08 00 11 11"),
            ("0113 222 4403 0800 1111", "0113 222 4403|0800 1111"),
            ("0113 222 4403/0800 1111", "0113 222 4403|0800 1111"),
            ("Pay £50 0800 1111", "0800 1111"), ("On 01.02.2018 0800 1111", "0800 1111"),
            ("+1 212 555 0100", "+1 212 555 0100"),
            ("From abroad +353 1 222 4403", "+353 1 222 4403"),
            ("999", "999"), ("(999)", "999"), ("999!", "999"), ("Emergency: 999", "999"),
            ("The police, 101", "101"), ("Dial 999/101.", "999|101"), ("Dial 112", "112"),
            ("call 101 any time", "101"),
        ]
    )
    func `a number somebody could dial is found`(text: String, numbers: String) {
        #expect(find(text) == numbers.split(separator: "|").map(String.init))
    }

    @Test(
        arguments: [
            ("Call 111 for help.", "111"), ("Ring 105.", "105"), ("Text 85250 now", "85250"),
            ("Text HELP to 70085.", "70085"), ("Call 116 132.", "116 132"), ("Dial 1471", "1471"),
            ("You can text 85250.", "85250"), ("If you are hurt call 105", "105"),
            ("Call 111 or 105.", "111|105"), ("Ring the gas line on 105", "105"),
            ("Send the word STOP to 60777.", "60777"),
            ("Ring the number 111 when it is late", "111"),
        ]
    )
    func `a short number that no helpline has is found where people are told to dial it`(
        text: String,
        numbers: String
    ) {
        #expect(find(text) == numbers.split(separator: "|").map(String.init))
    }

    @Test(
        arguments: [
            "call 3 friends", "Call 300 friends", "text 250 people", "We call 300 a day",
            "Text 100 to 200 homes", "They ring 300 or 400 people", "Call by 2027", "Section 127",
            "Text up to 500 words", "Keep each text to 160.", "We call on 2026 to be better",
            "Send up to 5000.", "After the call, 300 came", "A phone of 2018",
            "Call 2026 a good year",
            "Call at 1500", "Turn to 105", "From 100 to 250", "Nearer 250", "Call back in 111 days",
            "Total 250", "The summer of 105", "Text 12.50", "Call 10-15 friends", "on 105",
            "Send £500 to 12345 people", "The video phone 900", "Our campaign text 229",
            "A robot forgets a video call 6653",
            "The last call 313",
            "Call 000229",
            "A Nokia phone 3310",
        ]
    )
    func `a count behind a word for calling is no number`(text: String) {
        #expect(find(text) == [])
    }

    @Test(
        arguments: [
            "In 2026 and 2027, on 01-02-2026 or 08-11-2026", "2026-11-23", "08/11/2026",
            "£1,000 or £10000 and €101", "£0800 1111", "Children aged 8 to 11",
            "101 ways to say no",
            "Room 101", "Page 159", "call 101 people", "999 calls were made",
            "Call back in 101 days",
            "We had 999.", "ISBN 0-19-853453-1", "version 0.1234567890", "0.1234567890",
            "IMEI *#06#",
            "code 123456", "3,142 incidents", "116,123", "id=08001111",
            "https://example.org/08001111", "a08001111", "08001111a", "0800 11112",
            "12345678901234",
            "the 0113 area", "119.4%", "7726 reports", "0800", "GBP 1,495.50", "10 000 000",
            "He sent 159 texts to 101 people", "", "Total: 101", "The police had 101 calls",
            "£50.0800", "192.168.0.1", "1.2.3.4.5.6.7.8", "08.00", "At 08:00 and 11:11", "In 24/7",
            "112 pages", "patch scam 000999", "000101", "978-0-12-345678-9", "4929 1234 5678 9012",
            "20-30-40 12345678",
            "the emergency of 999", "１１１２２３", "2018–2019", "½ of 10",
        ]
    )
    func `years, money, ages, dates and counts are left alone`(text: String) {
        #expect(find(text) == [])
    }

    @Test(arguments: [("999", "999"), ("999 calls", "")])
    func `a short number alone is one to dial, but not in a table`(text: String, found: String) {
        #expect(find(text).joined() == found)
        let helplines = Self.helplines
        #expect(PhoneNumbers.find(in: text, helplines: helplines, standsAlone: false).isEmpty)
    }

    @Test func `a row of many numbers is read in time that grows with its length`() {
        let row = String(repeating: "0800 1111 ", count: 20_000)
        #expect(find(row).count == 20_000)
    }

    @Test
    func `a match knows where it stands in characters`() {
        let matches = PhoneNumbers.find(in: "Für Elise – 0800 1111", helplines: Self.helplines)
        #expect(matches.map(\.offset) == [12])
        #expect(matches.map(\.helpline?.id.value) == ["childline"])
        let two = PhoneNumbers.find(in: "é 0800 1111 é 0800 1111", helplines: Self.helplines)
        #expect(two.map(\.offset) == [2, 14])
    }

    @Test(arguments: mistakes)
    func `a number in prose is an error that names its helpline`(text: String, report: String) {
        var diagnostics: [Diagnostic] = []
        PhoneNumbers.check(
            text,
            helplines: Self.helplines,
            remedy: .directive,
            place: { Place(file: "a.md", line: 1, column: $0 + 1, length: $1) },
            into: &diagnostics
        )
        #expect(diagnostics.map(\.report) == [report])
    }

    static let mistakes: [(String, String)] = [
        (
            "Ring 0800 1111.",
            """
            1:6+9 phone-number-raw: '0800 1111' is the number of childline, typed by hand
            -> write :helpline{id=childline} instead
            """
        ),
        (
            "Ring 0845 30 30 900.",
            """
            1:6+14 phone-number-raw: '0845 30 30 900' is an old number of victims
            -> write :helpline{id=victims} instead
            """
        ),
        (
            "Ring 0113 222 4403.",
            """
            1:6+13 phone-number-raw: '0113 222 4403' is a telephone number, and no helpline has it
            -> add an entry to data/helplines.yml and write its id here, such as :helpline{id=...}
            """
        ),
    ]

    private func find(_ text: String) -> [String] {
        PhoneNumbers.find(in: text, helplines: Self.helplines).map(\.text)
    }
}
