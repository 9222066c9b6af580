/// A source line as a terminal shows it, and the carets under the stretch that is meant.
struct Excerpt: Equatable {
    /// The line without tabs and control characters; cut where it is too long.
    let text: String
    /// Spaces and carets; nil when the whole line is meant.
    let carets: String?

    /// `column` and `length` count characters (Unicode code points) from 1; column 0 means the whole line.
    init(of line: String, column: Int, length: Int) {
        let window = LineWindow(of: line, column: column)
        let cells = Self.cells(of: window.text)
        let isCut = (window.skipped > 0, window.isCutAtEnd)
        guard column > 0 else {
            self.init(cells, marked: nil, isCut: isCut)
            return
        }
        let start = max(0, column - 1 - window.skipped)
        let wanted = start..<start + max(1, length)
        let first = cells.firstIndex { $0.end > wanted.lowerBound } ?? cells.count
        let last = cells.lastIndex { $0.end - $0.count < wanted.upperBound } ?? first
        let marked = first..<max(first, min(last + 1, cells.count))
        self.init(cells, marked: marked, isCut: isCut)
    }
}

extension Excerpt {
    /// What one character of the line becomes.
    private struct Cell {
        let shown: String
        let width: Int
        /// How many code points it has.
        let count: Int
        /// The code points of the line up to here.
        let end: Int
    }

    /// The room a line has; more would be wrapped by most terminals and tear the carets off.
    private static let room = 96
    private static let tabStop = 4
    private static let ellipsis = "…"

    private static func cells(of line: String) -> [Cell] {
        var cells: [Cell] = []
        var end = 0
        var column = 0
        for character in line {
            let count = character.unicodeScalars.count
            let shown = shown(character, at: column)
            let width = TextWidth.of(shown)
            end += count
            column += width
            cells.append(Cell(shown: shown, width: width, count: count, end: end))
        }
        return cells
    }

    private static func shown(_ character: Character, at column: Int) -> String {
        if character == "\t" {
            return String(repeating: " ", count: tabStop - column % tabStop)
        }
        return character.unicodeScalars.contains(where: EntryName.isHarmful)
            ? "\u{FFFD}" : String(character)
    }

    /// `isCut` says whether more of the line stands before the cells, and after them.
    private init(_ cells: [Cell], marked: Range<Int>?, isCut: (before: Bool, after: Bool)) {
        let window = Self.window(of: cells, around: marked?.lowerBound ?? 0)
        let lead = window.lowerBound > 0 || isCut.before ? Self.ellipsis : ""
        let tail = window.upperBound < cells.count || isCut.after ? Self.ellipsis : ""
        text = lead + cells[window].map(\.shown).joined() + tail
        carets = marked.map { marked in
            let visible = marked.clamped(to: window)
            let before = lead.count + Self.width(cells[window.lowerBound..<visible.lowerBound])
            let count = max(1, Self.width(cells[visible]))
            return String(repeating: " ", count: before) + "^"
                + String(repeating: "~", count: count - 1)
        }
    }

    /// The part of a long line that is shown: some of what stands before the mistake, the rest after it.
    private static func window(of cells: [Cell], around mark: Int) -> Range<Int> {
        if width(cells[...]) <= room { return cells.indices }
        var start = min(mark, cells.count)
        var left = room / 3
        while start > 0, cells[start - 1].width <= left {
            start -= 1
            left -= cells[start].width
        }
        var end = start
        var right = room
        while end < cells.count, cells[end].width <= right {
            right -= cells[end].width
            end += 1
        }
        return start..<end
    }

    private static func width(_ cells: ArraySlice<Cell>) -> Int {
        cells.reduce(0) { $0 + $1.width }
    }
}
