import Testing

@testable import Signpost

struct PercentEncodingTests {
    @Test(
        arguments: [
            ("plain-._~09Az", "plain-._~09Az"),
            ("a b", "a%20b"),
            ("ü", "%C3%BC"),
            ("\u{1}", "%01"),
            ("100%", "100%25"),
            ("a/b?c#d", "a%2Fb%3Fc%23d"),
            ("\"<>&'", "%22%3C%3E%26%27"),
            ("👍", "%F0%9F%91%8D"),
        ]
    )
    func `what is no plain letter is written as its bytes, and read back`(
        text: String,
        code: String
    ) {
        #expect(PercentEncoding.encode(text) == code)
        #expect(PercentEncoding.decode(code) == text)
    }

    @Test(
        arguments: [
            ("%c3%bc", "ü"), ("a+b", "a+b"), ("%", nil), ("%4", nil), ("%zz", nil), ("%+1", nil),
            ("% 1", nil), ("%C3", nil), ("%FF", nil), ("%é", nil), ("", ""),
        ] as [(String, String?)]
    )
    func `broken codes are not guessed at`(code: String, text: String?) {
        #expect(PercentEncoding.decode(code) == text)
    }
}
