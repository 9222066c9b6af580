/// Which pages stand in which section, and in what order.
struct SectionTree: Sendable {
    /// By page number: the pages directly below it that it lists, in the section's order; none for pages that are no index.
    let children: [[Int]]
    /// By page number: the section page above; nil for home pages.
    let parents: [Int?]
    /// By page number: where the page stands among its siblings, if it is listed.
    private let positions: [Int]

    /// Every page but a home page has its section page in `numbers`.
    ///
    /// Events that were over before `today` come last where the section sorts by their start.
    init(_ pages: [Page], numbers: [PageKey: Int], today: CalendarDate) {
        parents = pages.map { page in page.key.parent.flatMap { numbers[$0] } }
        var children = [[Int]](repeating: [], count: pages.count)
        for (number, parent) in parents.enumerated() {
            if let parent, !pages[number].isArchived { children[parent].append(number) }
        }
        for section in children.indices where children[section].count > 1 {
            let sort = pages[section].fields.list.sort
            children[section].sort { Self.comes(pages[$0], before: pages[$1], sort, today) }
        }
        var positions = [Int](repeating: 0, count: pages.count)
        for siblings in children {
            for (position, page) in siblings.enumerated() { positions[page] = position }
        }
        self.children = children
        self.positions = positions
    }

    /// The pages before and after among those of the same section that are not sections themselves.
    func neighbours(of page: Int, in pages: [Page]) -> (previous: Int?, next: Int?) {
        guard let parent = parents[page], !pages[page].key.isIndex, !pages[page].isArchived else {
            return (nil, nil)
        }
        let siblings = children[parent]
        let at = positions[page]
        return (
            siblings[..<at].last { !pages[$0].key.isIndex },
            siblings[(at + 1)...].first { !pages[$0].key.isIndex }
        )
    }

    /// The section pages above a page, home first.
    func ancestors(of page: Int) -> [Int] {
        var path: [Int] = []
        var next = parents[page]
        while let section = next {
            path.append(section)
            next = parents[section]
        }
        return path.reversed()
    }

    /// Pages with an `order` come first, by it; then the section's own sort; of equals, path order.
    private static func comes(
        _ a: Page,
        before b: Page,
        _ sort: ListFields.Sort,
        _ today: CalendarDate
    ) -> Bool {
        let orders = (a.fields.order ?? .max, b.fields.order ?? .max)
        if orders.0 != orders.1 { return orders.0 < orders.1 }
        switch sort {
        case .order: break
        case .start:
            let starts = (a.eventOrder(on: today), b.eventOrder(on: today))
            if starts.0 != starts.1 { return starts.0 < starts.1 }
        case .newest:
            let dates = (a.fields.published?.value.iso ?? "", b.fields.published?.value.iso ?? "")
            if dates.0 != dates.1 { return dates.1 < dates.0 }
        case .title:
            let titles = (a.fields.title.value.lowercased(), b.fields.title.value.lowercased())
            if titles.0 != titles.1 { return titles.0 < titles.1 }
        }
        return a.source < b.source
    }
}
