import Testing

@testable import Signpost

struct NumberedTextTests {
    @Test(
        arguments: [
            ("call 18001 101 on a textphone.", "call [18001 101] on a textphone."),
            ("Press 55, or call +44 20 7946 0000.", "Press [55], or call [+44 20 7946 0000]."),
            ("999 BSL (0800 1111)", "[999] BSL ([0800 1111])"),
            ("Day and night, 24/7, from 9.30", "Day and night, [24/7], from [9.30]"),
            ("116 123", "[116 123]"),
            ("On A4, for £5, 999BSL, 50% or 3rd", "On A4, for £5, 999BSL, 50% or 3rd"),
            ("4 a 4b 12 34c 5", "[4] a 4b 12 34c [5]"),
            ("No number.", "No number."), ("", ""), ("+ 1", "+ [1]"),
        ]
    )
    func `numbers are kept in one piece`(text: String, parts: String) {
        let read = NumberedText(text).parts
        #expect(read.map { $0.isNumber ? "[\($0.text)]" : $0.text }.joined() == parts)
        #expect(read.map(\.text).joined() == text)
    }
}
