internal import CommonMark

/// Turns the Markdown of one page into HTML, with every link resolved and every directive filled in.
struct PageRenderer: Sendable {
    let composer: Composer
    /// Whether somebody will search the pages: nobody does those of a day that is only rehearsed.
    private let gathersWords: Bool
    /// Whether somebody wants to know which words are in no dictionary.
    private let spells: Bool
    /// What the theme knows, for what an editor nearly wrote.
    private let directives: [String: KnownDirective]

    var site: Site { composer.site }

    init(composer: Composer, rehearses: Bool = false, spells: Bool = false) {
        self.composer = composer
        self.spells = spells
        gathersWords = composer.theme.hasSearch && !rehearses
        directives = composer.theme.directives.mapValues { loaded in
            let needed = loaded.declaration.attributes.first(where: \.isRequired)
            return KnownDirective(forms: loaded.declaration.forms, attribute: needed?.name)
        }
    }

    func render(_ number: Int, into diagnostics: inout [Diagnostic]) -> RenderedPage {
        let page = site.pages[number]
        var findings = Findings(page)
        if page.fields.type == .easyRead, !page.isArchived {
            findings.easyRead = EasyReadText(composer.theme.directives.values.map(\.declaration))
        }
        let rendered = markdown(of: page, number, &findings)
        check(rendered, of: page, into: &findings)
        diagnostics += findings.diagnostics
        let whole = self.page(number, rendered, findings)
        return site.plan(of: page).map { pack($0, whole) } ?? whole
    }

    private func page(
        _ number: Int,
        _ rendered: RenderedMarkdown,
        _ findings: Findings
    ) -> RenderedPage {
        RenderedPage(
            number: number,
            html: rendered.html,
            outline: rendered.outline,
            words: rendered.words,
            notes: findings.notes.addresses,
            facts: TextFacts(
                number: number,
                anchors: rendered.anchors,
                references: findings.references,
                words: words(of: site.pages[number], rendered, findings.references.helplines),
                spelling: spelling(of: site.pages[number], rendered, findings),
                length: rendered.words,
                readingAge: findings.readingAge
            )
        )
    }

    private func spelling(
        of page: Page,
        _ text: RenderedMarkdown,
        _ findings: Findings
    ) -> SpelledPage? {
        guard spells, page.isEnglish, !page.parsed.isGenerated else { return nil }
        var spelled = SpelledPage(page, knowing: site.writing.words)
        spelled.read(text, findings)
        return spelled
    }

    private func words(
        of page: Page,
        _ text: RenderedMarkdown,
        _ helplines: Set<String>
    ) -> NumberedWords? {
        guard gathersWords, site.isSearchable(page) else { return nil }
        return composer.wordNumbering.words { counter in
            site.addWords(of: page, text, helplines: helplines, to: &counter)
        }
    }

    /// Renders the Markdown of a page, which may stand in a pack.
    func markdown(
        of page: Page,
        _ number: Int,
        in spot: PackSpot? = nil,
        _ findings: inout Findings
    ) -> RenderedMarkdown {
        // The hooks are closures that outlive a statement, so the findings travel through a local.
        var found = findings
        defer { findings = found }
        let directives = DirectiveRenderer(
            composer: composer,
            page: page,
            mood: composer.mood(of: number),
            spot: spot
        )
        var hooks = Hooks()
        hooks.link = { link in answer(to: link, on: page, number, in: spot, &found) }
        hooks.image = { image in source(of: image, on: page, &found) }
        hooks.directive = { directive, outline in
            directives.html(of: directive, outline: outline, into: &found)
        }
        let dialect = dialect(of: page, in: spot)
        let body = page.parsed.body
        return body.bytes.withUnsafeBufferPointer { bytes in
            dialect.render(
                UnsafeBufferPointer(rebasing: bytes[body.start...]),
                firstLine: body.firstLine,
                hooks: hooks
            )
        }
    }

    private func dialect(of page: Page, in spot: PackSpot?) -> Markdown {
        var dialect = site.configuration.dialect(for: page.source)
        dialect.directives = directives
        if let spot { dialect.embedding = spot.embedding }
        return dialect
    }

    private func answer(
        to link: Link,
        on page: Page,
        _ number: Int,
        in spot: PackSpot?,
        _ findings: inout Findings
    ) -> LinkAnswer {
        let place = findings.place(link.span)
        checkText(link.title, remedy: .name, at: place, &findings)
        switch site.target(of: link.url, in: page.source, suggests: findings.suggests) {
        case .page(let target, let anchor):
            findings.references.pages.insert(target)
            return spot?.answer(to: link, target, anchor)
                ?? lead(link, to: target, anchor, from: number, &findings)
        case .here(let anchor):
            if !anchor.isEmpty { findings.refer(to: anchor, on: number, by: link) }
            return spot.map { .lead(to: $0.address(ofOwn: anchor)) } ?? .keep
        case .asset(let source):
            refer(to: source, by: link, &findings)
            return site.assets[source].map { .lead(to: site.configuration.basePath + $0.address) }
                ?? .keep
        case .generated(let address):
            if link.url.contains("#") { findings.report(.generatedAnchor(link.url, at: place)) }
            return lead(link, toList: address, &findings)
        case .elsewhere:
            check(link, on: page, into: &findings)
            return .lead(to: link.url, note: note(link, link.url, &findings))
        case let target:
            findings.report(.deadLink(link.url, target, at: place))
            return .unlink
        }
    }

    /// Holds a link to another site against what is known of addresses.
    private func check(_ link: Link, on page: Page, into findings: inout Findings) {
        findings.references.external.append((link.url, findings.place(link.span)))
        let span =
            link.url.hasPrefix("http:") || link.url.mayTrack
            ? page.parsed.body.span(of: link.url, behind: link.span) : nil
        site.addresses.check(
            link.url,
            at: findings.place(link.span),
            start: span.map(findings.place),
            into: &findings.diagnostics
        )
    }

    private func lead(
        _ link: Link,
        to target: Int,
        _ anchor: String?,
        from number: Int,
        _ findings: inout Findings
    ) -> LinkAnswer {
        let permalink = site.pages[target].permalink
        let note = target == number ? nil : note(link, site.canonical(permalink), &findings)
        guard let anchor, !anchor.isEmpty else {
            return .lead(to: site.url(permalink), note: note)
        }
        findings.refer(to: anchor, on: target, by: link)
        let fragment = "#" + PercentEncoding.encode(anchor)
        return .lead(to: site.url(permalink) + fragment, note: note)
    }

    /// A list that the build makes is found by who follows the link.
    private func lead(
        _ link: Link,
        toList address: String,
        _ findings: inout Findings
    ) -> LinkAnswer {
        findings.references.lists.insert(address)
        let url = site.configuration.basePath + address.dropFirst()
        let note = note(link, site.configuration.address.origin + url, &findings)
        return .lead(to: url, note: note)
    }

    /// The number of a link's note, in themes that number links.
    private func note(_ link: Link, _ url: String, _ findings: inout Findings) -> Int? {
        composer.theme.numbersLinks ? findings.notes.number(to: url, from: link.text) : nil
    }

    private func source(
        of image: Image,
        on page: Page,
        _ findings: inout Findings
    ) -> ImageSource? {
        let place = findings.place(image.span)
        for text in [image.alt, image.title] {
            checkText(text, remedy: .name, at: place, &findings)
        }
        let target = site.target(of: image.url, in: page.source, suggests: findings.suggests)
        guard let asset = findings.picture(image.url, target, of: site, at: place) else {
            return nil
        }
        return ImageSource(
            url: site.configuration.basePath + asset.address,
            width: asset.size?.width,
            height: asset.size?.height,
            isLazy: findings.nextPictureMayWait()
        )
    }

    /// Titles and descriptions of links and pictures, where no directive can stand.
    private func checkText(
        _ text: String,
        remedy: PhoneNumbers.Remedy,
        at place: Place,
        _ findings: inout Findings
    ) {
        PhoneNumbers.check(
            text,
            helplines: site.helplines,
            remedy: remedy,
            place: { _, _ in place },
            into: &findings.diagnostics
        )
    }
}
