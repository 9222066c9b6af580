internal import CommonMark

extension PageRenderer {
    /// Puts the parts of a pack into its page.
    ///
    /// Their links are numbered through. What is wrong with a page is reported where it stands for itself.
    func pack(_ plan: PackPlan, _ pack: RenderedPage) -> RenderedPage {
        var pack = pack
        var notes = LinkNotes()
        var styles = StyleLinks()
        pack.parts = plan.parts.map { part in
            let page = site.pages[part.page]
            var findings = Findings(page, inPack: true)
            (findings.notes, findings.styles) = (notes, styles)
            let text = markdown(of: page, part.page, in: spot(part, plan, page), &findings)
            (notes, styles) = (findings.notes, findings.styles ?? styles)
            findings.references.anchors = []
            return RenderedPart(part: part, page: rendered(text, part.page, findings.references))
        }
        pack.notes = notes.addresses
        pack.styles = styles.addresses
        for part in pack.parts { pack.add(part) }
        return pack
    }

    private func spot(_ part: PackPlan.Part, _ plan: PackPlan, _ page: Page) -> PackSpot {
        let strings = composer.backdrop(page.key.language).strings
        return PackSpot(plan: plan, part: part, site: site, strings: strings)
    }

    private func rendered(
        _ text: RenderedMarkdown,
        _ number: Int,
        _ references: References
    ) -> RenderedPage {
        RenderedPage(
            number: number,
            html: text.html,
            outline: text.outline,
            words: text.words,
            notes: [],
            facts: TextFacts(number: number, anchors: text.anchors, references: references)
        )
    }
}

extension RenderedPage {
    /// Takes over what a part refers to and where links may point in it.
    fileprivate mutating func add(_ part: RenderedPart) {
        words += part.page.words
        facts.anchors.formUnion(part.page.facts.anchors)
        facts.anchors.insert(part.part.id)
        facts.references.assets.formUnion(part.page.facts.references.assets)
        facts.references.helplines.formUnion(part.page.facts.references.helplines)
        facts.references.pages.formUnion(part.page.facts.references.pages)
        facts.references.panels.formUnion(part.page.facts.references.panels)
    }
}
