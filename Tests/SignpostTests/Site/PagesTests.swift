import Testing

@testable import Signpost

struct PagesTests {
    @Test(
        arguments: [
            (0, 2, [[]]), (1, 2, [[0]]), (2, 2, [[0, 1]]), (3, 2, [[0, 1], [2]]),
            (4, 2, [[0, 1], [2, 3]]), (2, 0, [[0], [1]]),
        ] as [(Int, Int, [[Int]])]
    )
    func `a long list is cut into equal parts`(count: Int, size: Int, parts: [[Int]]) {
        let pages = Pages(of: Array(0..<count), size: size)
        #expect(pages.count == parts.count)
        #expect((1...pages.count).map { Array(pages[$0]) } == parts)
    }
}
