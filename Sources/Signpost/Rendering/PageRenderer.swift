internal import CommonMark

/// Turns the Markdown of one page into HTML, with every link resolved and every directive filled in.
struct PageRenderer: Sendable {
    let composer: Composer
    /// What the theme knows, for what an editor nearly wrote.
    private let directives: [String: KnownDirective]

    private var site: Site { composer.site }

    init(composer: Composer) {
        self.composer = composer
        directives = composer.theme.directives.mapValues { loaded in
            let needed = loaded.declaration.attributes.first(where: \.isRequired)
            return KnownDirective(forms: loaded.declaration.forms, attribute: needed?.name)
        }
    }

    func render(_ number: Int, into diagnostics: inout [Diagnostic]) -> RenderedPage {
        let page = site.pages[number]
        var findings = Findings(file: page.source.inContent)
        let rendered = markdown(of: page, number, &findings)
        for problem in rendered.problems {
            findings.report(.markdown(problem, at: findings.place(problem.span)))
        }
        checkText(page.fields.title.value, at: page.fields.title.place, &findings)
        checkText(page.fields.summary.value, at: page.fields.summary.place, &findings)
        for block in rendered.blocks {
            checkText(block.text, at: findings.place(block.span), &findings)
        }
        diagnostics += findings.diagnostics
        return RenderedPage(
            number: number,
            html: rendered.html,
            outline: rendered.outline,
            words: rendered.words,
            facts: PageFacts(
                number: number,
                anchors: rendered.anchors,
                references: findings.references
            )
        )
    }

    private func markdown(
        of page: Page,
        _ number: Int,
        _ findings: inout Findings
    ) -> RenderedMarkdown {
        // The hooks are closures that outlive a statement, so the findings travel through a local.
        var found = findings
        defer { findings = found }
        let directives = DirectiveRenderer(
            composer: composer,
            page: page,
            mood: composer.mood(of: number)
        )
        var hooks = Hooks()
        hooks.link = { link in answer(to: link, on: page, number, &found) }
        hooks.image = { image in source(of: image, on: page, &found) }
        hooks.directive = { directive, outline in
            directives.html(of: directive, outline: outline, into: &found)
        }
        var dialect = site.configuration.dialect(for: page.source)
        dialect.directives = self.directives
        let body = page.parsed.body
        return body.bytes.withUnsafeBufferPointer { bytes in
            dialect.render(
                UnsafeBufferPointer(rebasing: bytes[body.start...]),
                firstLine: body.firstLine,
                hooks: hooks
            )
        }
    }

    private func answer(
        to link: Link,
        on page: Page,
        _ number: Int,
        _ findings: inout Findings
    ) -> LinkAnswer {
        let place = findings.place(link.span)
        switch site.target(of: link.url, in: page.source, suggests: findings.suggests) {
        case .page(let target, let anchor):
            guard let anchor, !anchor.isEmpty else {
                return .lead(to: site.url(site.pages[target].permalink))
            }
            findings.references.anchors.append(
                AnchorReference(page: target, anchor: anchor, url: link.url, place: place)
            )
            let url = site.url(site.pages[target].permalink)
            return .lead(to: url + "#" + PercentEncoding.encode(anchor))
        case .here(let anchor):
            if !anchor.isEmpty {
                findings.references.anchors.append(
                    AnchorReference(page: number, anchor: anchor, url: link.url, place: place)
                )
            }
            return .keep
        case .asset(let source):
            findings.references.assets.insert(source)
            return site.assets[source].map { .lead(to: site.configuration.basePath + $0.address) }
                ?? .keep
        case .elsewhere: return .keep
        case let target:
            findings.report(.deadLink(link.url, target, at: place))
            return .unlink
        }
    }

    private func source(
        of image: Image,
        on page: Page,
        _ findings: inout Findings
    ) -> ImageSource? {
        let target = site.target(of: image.url, in: page.source, suggests: findings.suggests)
        guard case .asset(let source) = target, let asset = site.assets[source], asset.isImage
        else {
            findings.report(.deadImage(image.url, target, at: findings.place(image.span)))
            return nil
        }
        findings.references.assets.insert(source)
        return ImageSource(
            url: site.configuration.basePath + asset.address,
            width: asset.size?.width,
            height: asset.size?.height
        )
    }

    /// Numbers live in the directory of helplines alone, so that a number that changes changes everywhere.
    private func checkText(_ text: String, at place: Place, _ findings: inout Findings) {
        PhoneNumbers.check(
            text,
            helplines: site.helplines,
            place: { _, _ in place },
            into: &findings.diagnostics
        )
    }
}
