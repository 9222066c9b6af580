internal import CommonMark

/// Where a page stands in a pack, so that its links and ids hold there.
struct PackSpot: Sendable {
    let plan: PackPlan
    let part: PackPlan.Part
    let site: Site
    let strings: ThemeStrings

    /// How the text is told from the other texts of the pack; its title stands on the second level.
    var embedding: Embedding {
        var embedding = Embedding()
        embedding.idPrefix = part.idPrefix
        embedding.headingShift = 1
        embedding.regionSuffix = " (\(part.number))"
        return embedding
    }

    /// What becomes of a link to a page; nil when the page is not in the pack.
    func answer(to link: Link, _ page: Int, _ anchor: String?) -> LinkAnswer? {
        guard let target = plan[page] else { return nil }
        let url = address(of: target, anchor)
        guard target.number != part.number, !isNamed(target, beside: link) else {
            return .lead(to: url)
        }
        return .refer(to: url, saying: reference(to: target))
    }

    /// The address of a place on the page itself.
    func address(ofOwn anchor: String) -> String {
        address(of: part, anchor)
    }

    /// The address of a part in its pack, or of a place in it.
    func address(of target: PackPlan.Part, _ anchor: String? = nil) -> String {
        guard let anchor, !anchor.isEmpty else { return "#" + target.id }
        return "#" + PercentEncoding.encode(target.idPrefix + anchor)
    }

    /// "see sheet MFM-03"; a part without a code is found by its number and its title.
    private func reference(to target: PackPlan.Part) -> String {
        let fields = site.pages[target.page].fields
        if let code = fields.code?.value {
            return [strings.word("see_sheet"), code].compactMap(\.self).joined(separator: " ")
        }
        let part = [strings.word("see_part"), String(target.number)].compactMap(\.self)
        return part.joined(separator: " ") + ", " + fields.title.value
    }

    /// Whether the line of a link says the code already: "the cards, sheet MFM-27".
    private func isNamed(_ target: PackPlan.Part, beside link: Link) -> Bool {
        guard let code = site.pages[target.page].fields.code?.value else { return false }
        return site.pages[part.page].parsed.body.line(link.span.line).contains(code)
    }
}
