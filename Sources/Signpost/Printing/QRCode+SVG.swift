extension QRCode {
    /// The code as a drawing within HTML: one unit is one module, black on white whatever surrounds it.
    ///
    /// It is decoration to a screen reader, because its address stands beside it in words.
    var svg: String {
        let side = width + 2 * Self.quietZone
        return """
            <svg viewBox="0 0 \(side) \(side)" width="\(side)" height="\(side)" \
            shape-rendering="crispEdges" aria-hidden="true" focusable="false">\
            <rect width="\(side)" height="\(side)" fill="#fff"/>\
            <path fill="#000" d="\(path)"/></svg>
            """
    }

    /// Every stretch of dark modules as a bar.
    private var path: String {
        (0..<width).map { row in
            stretches(in: row).map { stretch in
                let (x, y) = (stretch.lowerBound + Self.quietZone, row + Self.quietZone)
                return "M\(x) \(y)h\(stretch.count)v1h-\(stretch.count)z"
            }.joined()
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
