import Testing

@testable import Signpost

struct YAMLRefusalTests {
    @Test(arguments: refusals)
    func `what YAML offers and a page never needs is refused`(text: String, report: String) {
        #expect(Reading.yaml(text).diagnostics.map(\.report) == [report])
    }

    static let refusals: [(String, String)] = [
        (
            "a: &x 1\n",
            """
            1:4+1 yaml-anchor: '&' and '*' at the beginning of a value name and repeat other values, which is not allowed here
            -> write the value out, or put it in quotes if it only begins with that sign
            """
        ),
        (
            "a: &x 1\nb: *x\n",
            """
            1:4+1 yaml-anchor: '&' and '*' at the beginning of a value name and repeat other values, which is not allowed here
            -> write the value out, or put it in quotes if it only begins with that sign
            """
        ),
        (
            "a: !include secret.yml\n",
            """
            1:4+10 yaml-tag: '!include' at the beginning of a value would be a type, which is not allowed here
            -> put the value in quotes if it begins with '!', or remove the type
            """
        ),
        (
            "a: !!python/object x\n",
            """
            1:4+1 yaml-tag: '!!python/object' at the beginning of a value would be a type, which is not allowed here
            -> put the value in quotes if it begins with '!', or remove the type
            """
        ),
        (
            "[a, b]: c\n",
            """
            1:1+1 yaml-key: the name in front of a colon must be a word
            -> write 'name: value'
            """
        ),
        (
            String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
            """
            1:33+1 yaml-depth: lists and lines are nested more than 32 deep
            -> put fewer values inside each other
            """
        ),
        (
            "a: 1\n---\nb: 2\n",
            """
            2:1+1 yaml-document: a second document begins here, and it would be lost
            -> remove the line '---' or put it in quotes
            """
        ),
        (
            "a: 1\u{7}\n",
            """
            1:5+1 file-control-character: an invisible control character stands here
            -> delete it; it often comes with text that was pasted from another program
            """
        ),
        (
            "a: 1\nb: é2\u{2028}3\n",
            """
            2:6+1 file-control-character: an invisible control character stands here
            -> delete it; it often comes with text that was pasted from another program
            """
        ),
        (
            "a: |0\n  b\n",
            """
            1:5+1 yaml-broken: this cannot be read as YAML: found an indentation indicator equal to 0
            -> write 'name: value' on each line, and put a value with special signs in quotes
            """
        ),
    ]
}
