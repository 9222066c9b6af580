import Testing

@testable import Signpost

struct JSONReaderTests {
    @Test(arguments: mistakes)
    func `broken JSON is told with its line`(text: String, report: String) {
        #expect(Reading.data(text, "a.json").reports == [report])
    }

    static let mistakes: [(String, String)] = [
        (
            "",
            """
            1:1+1 json-broken: a value must be here, but the end of the file is
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "{",
            """
            1:2+1 json-broken: a name in double quotes must be here, but the end of the file is
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "{\n  \"a\": 1,\n}",
            """
            3:1+1 json-broken: a name in double quotes must be here, but '}' is
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "{\"a\" 1}",
            """
            1:6+1 json-broken: a colon must follow the name, but '1' does
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "{a: 1}",
            """
            1:2+1 json-broken: a name in double quotes must be here, but 'a' is
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "{\"a\": 1, \"a\": 2}",
            """
            1:10+1 json-broken: the name 'a' is here twice
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "[1 2]",
            """
            1:4+1 json-broken: ',' or ']' must be here, but '2' is
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "[1,]",
            """
            1:4+1 json-broken: a value must be here, but ']' is
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "{\"a\": 1 \"b\": 2}",
            """
            1:9+1 json-broken: ',' or '}' must be here, but '"' is
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "\"open",
            """
            1:1+1 json-broken: the quotation mark is never closed
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "\"line\nbreak\"",
            """
            1:6+1 json-broken: text in quotes must end on its line
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "\"\\x\"",
            """
            1:2+1 json-broken: a backslash begins a code, and there is no such code
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "\"\\",
            """
            1:2+1 json-broken: the backslash begins nothing
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "\"\\ud800\"",
            """
            1:2+1 json-broken: half a character is coded here
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "01",
            """
            1:1+1 json-broken: a value must be here, but '0' is
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "1 2",
            """
            1:3+1 json-broken: nothing may follow the value, but '2' does
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "tru",
            """
            1:1+1 json-broken: a value must be here, but 't' is
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "'a'",
            """
            1:1+1 json-broken: a value must be here, but ''' is
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
        (
            "{\"a\": 1e999}",
            """
            1:7+1 json-broken: the number 1e999 is too large
            -> write it in double quotes
            """
        ),
        (
            "NaN",
            """
            1:1+1 json-broken: a value must be here, but 'N' is
            -> JSON wants double quotes, a comma between values and none after the last
            """
        ),
    ]
}
