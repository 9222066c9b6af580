import Testing

struct CommentTests {
    @Test(
        arguments: [
            ("a{{! no }}b", "ab"),
            ("a\n  {{! no }}  \nb", "a\nb"),
            ("a\n{{! over\ntwo lines }}\nb", "a\nb"),
            ("a{{!}}b", "ab"),
            ("{{! {{x}} }}", " }}"),
            ("{{! a }}{{! b }}\nc", "c"),
        ]
    )
    func `a comment shows nothing`(template: String, text: String) throws {
        #expect(try render(template) == text)
    }
}
