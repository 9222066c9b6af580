extension PDFDocument {
    /// How many sides it prints on.
    public var sides: Int {
        get throws(PDFFlaw) { try pages.count }
    }

    /// By the id of an element that a link of the document leads to: the side it is on, from 1.
    public var destinations: [String: Int] {
        get throws(PDFFlaw) {
            let numbers = Dictionary(
                try pages.enumerated().map { ($1, $0 + 1) },
                uniquingKeysWith: { first, _ in first }
            )
            guard case .dictionary(let named)? = try resolved(try value(root)["Dests"]) else {
                return [:]
            }
            return named.compactMapValues { target in
                guard case .array(let parts) = target, case .reference(let page)? = parts.first
                else { return nil }
                return numbers[page]
            }
        }
    }

    /// Whether a screen reader is told what is a heading, a list or a picture, and in which language.
    public var isTagged: Bool {
        get throws(PDFFlaw) {
            let root = try value(root)
            return try resolved(root["MarkInfo"])?["Marked"] == .word("true")
                && root["StructTreeRoot"] != nil && root["Lang"] != nil
        }
    }

    /// The objects of its pages, in order.
    private var pages: [Int] {
        get throws(PDFFlaw) {
            guard case .reference(let top)? = try value(root)["Pages"] else { throw .isBroken }
            var pages: [Int] = []
            var waiting = [top]
            var seen: Set<Int> = []
            while let number = waiting.popLast() {
                guard seen.insert(number).inserted else { throw .isBroken }
                guard case .array(let kids)? = try value(number)["Kids"] else {
                    pages.append(number)
                    continue
                }
                for case .reference(let kid) in kids.reversed() { waiting.append(kid) }
            }
            return pages
        }
    }
}
