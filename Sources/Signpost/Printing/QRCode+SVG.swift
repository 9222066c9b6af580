extension QRCode {
    /// The code as a drawing within HTML: one unit is one module, black on white whatever surrounds it.
    ///
    /// It is decoration to a screen reader, because its address stands beside it in words.
    var svg: String {
        let side = width + 2 * Self.quietZone
        return """
            <svg viewBox="0 -.5 \(side) \(side)" width="\(side)" height="\(side)" \
            shape-rendering="crispEdges" aria-hidden="true" focusable="false">\
            <rect y="-.5" width="\(side)" height="\(side)" fill="#fff"/>\
            <path stroke="#000" d="\(path)"/></svg>
            """
    }

    /// Every row as a line of one module's width, lifted where it is light: half the bytes of a bar for each stretch.
    private var path: String {
        (0..<width).map { row in
            var at = 0
            let line = stretches(in: row).map { stretch in
                defer { at = stretch.upperBound }
                let gap = stretch.lowerBound - at
                return (gap > 0 ? "m\(gap) 0" : "") + "h\(stretch.count)"
            }
            return "M\(Self.quietZone) \(row + Self.quietZone)" + line.joined()
        }.joined()
    }

    private func stretches(in row: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for column in 0..<width where isDark(column, row) {
            if found.last?.upperBound == column, let start = found.popLast()?.lowerBound {
                found.append(start..<column + 1)
            } else {
                found.append(column..<column + 1)
            }
        }
        return found
    }
}
