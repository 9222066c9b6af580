import Testing

@testable import Signpost

struct HelplineMistakeTests {
    /// Each line is added to an entry that is otherwise right.
    @Test(arguments: mistakes)
    func `a mistake in an entry is told with its remedy`(line: String, report: String) {
        let reports = Reading.directory(Self.entry + line + "\n").reports
        #expect(reports == [report])
    }

    private static let entry = """
        a:
          name: A
          for: B
          source: C
          confidence: H
          verify_by: 2027-02-01
          url: https://example.org

        """

    static let mistakes: [(String, String)] = [
        (
            "b:\n  name: B\n  for: B\n  source: C\n  confidence: H\n  verify_by: 2026-11-22\n  url: https://example.org",
            """
            13:14+10 helpline-overdue: 'b' had to be checked by 2026-11-22
            -> check that B still has these details, then set 'verified_on' and 'verify_by'
            """
        ),
        (
            "b:\n  name: B\n  for: B\n  source: C\n  confidence: H\n  url: https://example.org",
            """
            9:3+1 field-missing: a helpline needs the field 'verify_by'
            -> add a line 'verify_by: 2026-11-23'
            """
        ),
        (
            "  verified_on: 2026-11-24",
            """
            8:16+10 field-dates: 'verified_on' is 2026-11-24, and today is only 2026-11-23
            -> write the day on which somebody last checked the entry
            """
        ),
        (
            "  access: [Relay UK, Call 08001111.]",
            """
            8:27+8 field-phone: access: '08001111' is not grouped as such a number is printed
            -> write "0800 1111"
            """
        ),
        (
            "  phone: \"0300 123 2040\"\n  access: [Call 0300 1232040.]",
            """
            9:17+12 field-phone: access: '0300 1232040' is not grouped as the number is printed everywhere
            -> write 0300 123 2040
            """
        ),
        (
            "  retired_numbers: [\"0845 30 30 900\"]\n  access: [Not 0845 30 30 900 now.]",
            """
            9:16+14 phone-number-raw: '0845 30 30 900' is an old number of A
            -> write 'A' here without its number; in the text of a page write :helpline{id=a}
            """
        ),
        (
            "  phone: 08001111",
            """
            8:10+8 field-phone: phone: '08001111' is not grouped as such a number is printed
            -> write "0800 1111"
            """
        ),
        (
            "  phone: \"0113 2224403\"",
            """
            8:10+14 field-phone: phone: '0113 2224403' is not grouped as such a number is printed
            -> write "0113 222 4403"
            """
        ),
        (
            "  phone: \"+44 113 222 4403\"",
            """
            8:10+18 field-phone: phone: '+44 113 222 4403' is not grouped as such a number is printed
            -> write "0113 222 4403"
            """
        ),
        (
            "  phone: \"0845 600 049\"",
            """
            8:10+14 field-phone: phone: '0845 600 049' is not a telephone number of the United Kingdom
            -> check every digit; write it in quotes and in groups, such as "0300 123 2040"
            """
        ),
        (
            "  phone: call us",
            """
            8:10+7 field-phone: phone: 'call us' is not a telephone number of the United Kingdom
            -> check every digit; write it in quotes and in groups, such as "0300 123 2040"
            """
        ),
        (
            "  email: mailto:a@example.org",
            """
            8:10+20 field-address: email: 'mailto:a@example.org' is not an e-mail address
            -> write only the address, such as help@example.org
            """
        ),
        (
            "  confidense: H",
            """
            8:3+10 field-unknown: 'confidense' is not a field of a helpline
            -> did you mean 'confidence'?
            """
        ),
        (
            "  phone: \"0800 1111\"\n  retired_numbers: [0800 1111]",
            """
            9:21+9 helpline-retired-in-use: '0800 1111' is retired here, but 'a' still has it
            -> remove it from 'retired_numbers', or from 'a'
            """
        ),
        (
            "  retired_numbers: [old]",
            """
            8:21+3 field-phone: retired_numbers: 'old' is not a telephone number
            -> write its digits, in quotes, such as "0845 30 30 900"
            """
        ),
        (
            "B c:\n  name: B\n  for: B\n  source: C\n  confidence: H\n  verify_by: 2027-02-01\n  url: https://example.org",
            """
            8:1+3 field-id: helplines.yml: 'B c' cannot be an id
            -> use small letters, digits and hyphens, such as 'b-c'
            """
        ),
        (
            "b:\n  name: B\n  for: B\n  source: C\n  confidence: X\n  verify_by: 2027-02-01\n  url: https://example.org",
            """
            12:15+1 field-choice: confidence: 'X' is not one of the choices
            -> write one of H, M, L
            """
        ),
        (
            "b:\n  name: B\n  for: B\n  source: C\n  confidence: L\n  verify_by: 2027-02-01",
            """
            8:1+1 helpline-unreachable: 'b' gives no way to get in touch
            -> add a 'phone', 'text', 'url' or 'email'
            """
        ),
        (
            "b: 0800 1111",
            """
            8:4+9 field-kind: 'b' cannot be text
            -> write lines below it, such as 'name: ...' and 'for: ...'
            """
        ),
        (
            "b:",
            """
            8:1+1 field-empty: 'b' has no value
            -> write the fields name, for, verify_by, source, confidence in lines below, or remove the line
            """
        ),
    ]
}
