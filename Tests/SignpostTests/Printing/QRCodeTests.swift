import Testing

@testable import Signpost

/// A text as a square of modules, and the square as a drawing.
struct QRCodeTests {
    /// One byte at level Q; that others read what we draw, the browser tests show with zbar.
    private static let letterA = """
        #######..#.#..#######
        #.....#...#...#.....#
        #.###.#.###.#.#.###.#
        #.###.#...#.#.#.###.#
        #.###.#.#.##..#.###.#
        #.....#.####..#.....#
        #######.#.#.#.#######
        ............#........
        .#..#.#.#.####.##.#..
        ######..####...#.#.##
        #.#...####.#..#####..
        ....##...##.###.#.##.
        ..###.##...#.##...###
        ........#..####...###
        #######..###.#.....#.
        #.....#...###..#.#.#.
        #.###.#.##....#######
        #.###.#...###..#.#.##
        #.###.#...##..#####..
        #.....#.#.#..##.#.#..
        #######.....###...#.#
        """

    private static func drawn(_ code: QRCode) -> String {
        (0..<code.width).map { row in
            (0..<code.width).map { code.isDark($0, row) ? "#" : "." }.joined()
        }.joined(separator: "\n")
    }

    @Test func `a letter has the modules that it has everywhere`() throws {
        #expect(Self.drawn(try QRCode("A")) == Self.letterA)
    }

    @Test func `small letters stay small`() throws {
        #expect(try QRCode("https://example.org/q/a-1/") != QRCode("HTTPS://EXAMPLE.ORG/Q/A-1/"))
    }

    /// 46 and 74 bytes are what versions 4 and 6 hold at level Q (ISO/IEC 18004, table 7).
    @Test(arguments: [(46, 33), (47, 37), (74, 41), (75, 45)])
    func `the square is the smallest that holds the text at level Q`(bytes: Int, width: Int) throws
    {
        #expect(try QRCode(String(repeating: "a", count: bytes)).width == width)
    }

    @Test func `no square holds nothing, or more than the largest one does`() throws {
        #expect(throws: QRCode.Flaw.isEmpty) { try QRCode("") }
        #expect(throws: Never.self) { try QRCode(String(repeating: "a", count: 1663)) }
        #expect(throws: QRCode.Flaw.isTooLong) { try QRCode(String(repeating: "a", count: 1664)) }
    }

    @Test func `the drawing is black on white with four light modules around it`() throws {
        let svg = try QRCode("A").svg
        #expect(
            svg.hasPrefix(
                """
                <svg viewBox="0 -.5 29 29" width="29" height="29" shape-rendering="crispEdges" \
                aria-hidden="true" focusable="false"><rect y="-.5" width="29" height="29" \
                fill="#fff"/><path stroke="#000" d="M4 4h7m2 0h1m1 0h1m2 0h7M4 5h1m5 0h1
                """
            )
        )
        #expect(svg.hasSuffix("M4 24h7m5 0h3m3 0h1m1 0h1\"/></svg>"))
    }
}
