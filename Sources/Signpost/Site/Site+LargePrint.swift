/// Which pages can be had in large print, and where.
extension Site {
    /// The address of a page's large print; nil for pages that have none.
    ///
    /// A sheet, a poster and a pack have sizes of their own, and a list that nobody wrote has nothing to read.
    func largePrint(of number: Int) -> Permalink? {
        guard offersLargePrint else { return nil }
        let page = pages[number]
        guard page.fields.print == nil, page.fields.pack == nil, !page.parsed.isGenerated,
            inherited(number, { $0.largePrint }) == true
        else { return nil }
        return page.permalink.appending("large-print")
    }

    /// Whether a path from the root is that of a large print.
    func isLargePrint(_ permalink: Permalink) -> Bool {
        guard let last = permalink.parts.last,
            let number = number(at: Permalink(permalink.parts.dropLast()))
        else { return false }
        return largePrint(of: number)?.parts.last == last
    }
}
