import Mustache
import Testing

struct DelimiterTests {
    @Test(
        arguments: [
            ("{{=<% %>=}}<% x %>{{x}}", "1{{x}}"),
            ("{{=[ ]=}}[#x][.][/x]", "1"),
            ("{{=| |=}}|x| |={{ }}=|{{x}}", "1 1"),
            ("{{=<< >>=}}<<{x}>><<&x>>", "11"),
            ("{{= [[\t]] =}}[[x]]", "1"),
            ("{{=<% %>=}}<%>part%>", "{{x}} is 1"),
        ]
    )
    func `delimiters change until the end of the template`(template: String, text: String) throws {
        let partials = ["part": "{{=| |=}}{{x}} is |x|"]
        #expect(try render(template, open: .map(["x": .text("1")]), partials: partials) == text)
    }
}
