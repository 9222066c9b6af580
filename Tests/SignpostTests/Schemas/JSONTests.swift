import Testing

@testable import Signpost

struct JSONTests {
    @Test
    func `a document has a member on each line, in the order they were given`() {
        let json: JSON = ["b": 1, "a": [["c": true], "d"], "e": ["f", 2], "g": [:]]
        #expect(
            json.document == """
                {
                  "b": 1,
                  "a": [
                    {
                      "c": true
                    },
                    "d"
                  ],
                  "e": ["f", 2],
                  "g": {}
                }

                """
        )
        #expect(json.line == #"{"b": 1, "a": [{"c": true}, "d"], "e": ["f", 2], "g": {}}"#)
    }
}
