internal import CommonMark

extension PageRenderer {
    /// Looks what is wrong with a page that has been rendered.
    func check(
        _ rendered: RenderedMarkdown,
        of page: Page,
        into findings: inout Findings
    ) {
        for problem in rendered.problems {
            findings.report(.markdown(problem, at: findings.place(problem.span)))
        }
        for heading in rendered.outline where heading.level == 1 {
            findings.report(.firstLevel(heading, at: findings.place(heading.span)))
        }
        var numbers = NumberCheck(page.parsed.body, helplines: site.helplines)
        numbers.check(rendered.blocks, into: &findings)
        numbers.checkEmails(rendered, site.addresses, into: &findings)
        checkEasyRead(rendered, in: page.key.language, into: &findings)
        checkWriting(rendered, of: page, into: &findings)
    }

    private func checkWriting(
        _ rendered: RenderedMarkdown,
        of page: Page,
        into findings: inout Findings
    ) {
        var writing = WritingCheck(page, site.writing)
        writing.check(rendered, and: findings.texts)
        findings.readingAge = writing.readingAge
        let pictures = rendered.images.map {
            PictureTextCheck.Picture(alt: $0.alt, url: $0.url, place: findings.place($0.span))
        }
        let links = LinkTextCheck(
            links: rendered.links,
            findings: findings,
            isEnglish: writing.isEnglish
        )
        findings.diagnostics +=
            writing.diagnostics + links.diagnostics()
            + PictureTextCheck(pictures: pictures + findings.pictures).diagnostics()
            + OutlineCheck(outline: rendered.outline, findings: findings).diagnostics()
    }

    /// Only once all else is well: a row that is never closed would be told again as words outside rows.
    ///
    /// A new page, which is a draft, has nothing to hold to it yet.
    private func checkEasyRead(
        _ rendered: RenderedMarkdown,
        in language: String,
        into findings: inout Findings
    ) {
        guard let text = findings.easyRead, findings.diagnostics.isEmpty,
            rendered.plainText != Placeholder.Words.body
        else { return }
        let rules = EasyReadRules(text: text, file: findings.file, language: language)
        findings.diagnostics += rules.diagnostics(of: rendered)
    }

    /// Remembers that a file is published, and its captions with it; what a film lacks is told at its first link.
    func refer(to source: SourcePath, by link: Link, _ findings: inout Findings) {
        guard findings.references.assets.insert(source).inserted else { return }
        let film = FilmCheck(site: site, source: source)
        if let captions = film.captions { findings.references.assets.insert(captions) }
        let missing = film.missing
        if !missing.isEmpty {
            findings.report(.filmAlone(link.url, missing, at: findings.place(link.span)))
        }
    }
}
