import Testing

@testable import Signpost

struct CrowdTests {
    private func mistakes(_ count: Int, file: String = "a.md", id: String = "x") -> [Diagnostic] {
        (1...count).map {
            Diagnostic(id: id, at: Place(file: file, line: $0), "wrong \($0)", hint: "mend it")
        }
    }

    @Test
    func `of many mistakes of a kind in a file, the first hundred and their number are shown`() {
        let shown = mistakes(1000).withoutCrowds
        #expect(shown.count == 101)
        #expect(shown[99].summary == "wrong 100")
        #expect(
            shown.last?.report == """
                101:0+1 x: and 900 more like this in this file
                -> mend those above; the next build shows what is left
                """
        )
    }

    @Test
    func `what is of another kind or in another file is no part of a crowd`() {
        let all = (mistakes(101) + mistakes(90, id: "y") + mistakes(101, file: "b.md")).sorted()
        #expect(all.withoutCrowds == all)
    }
}
