/// A long list cut into parts of equal size, numbered from 1; an empty list has one part.
struct Pages: Sendable {
    private let numbers: [Int]
    private let size: Int

    init(of numbers: [Int], size: Int) {
        self.numbers = numbers
        self.size = max(1, size)
    }

    var count: Int { max(1, (numbers.count + size - 1) / size) }

    subscript(part: Int) -> ArraySlice<Int> {
        numbers[min((part - 1) * size, numbers.count)..<min(part * size, numbers.count)]
    }
}

extension Site {
    /// The pages that a page lists, cut as its editor or site.yml wants.
    func parts(of number: Int) -> Pages {
        let children = sections.children[number]
        let terms = taxonomies.lazy.flatMap(\.terms)
        let others = terms.first { $0.page == number }?.pages ?? []
        let listed = children + others.filter { !children.contains($0) }
        // The print room leads to lists of what stands below it and is none itself.
        let isPrintRoom = printRooms.contains { $0.page == number }
        let size = isPrintRoom ? listed.count : configuration.pageSize
        return Pages(of: listed, size: pages[number].fields.list.paginate ?? size)
    }
}

extension Permalink {
    /// The address of a part of a list: the first is the list itself, the second is `page/2/` below it.
    func part(_ number: Int) -> Permalink {
        number == 1 ? self : appending("page", String(number))
    }
}
