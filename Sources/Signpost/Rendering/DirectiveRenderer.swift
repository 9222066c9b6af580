internal import CommonMark
internal import Mustache

/// Fills in the directives of one page: checks what was written against the declaration, then renders the template.
struct DirectiveRenderer: Sendable {
    let composer: Composer
    let page: Page
    let mood: String
    /// Where the page stands in a pack; nil when it stands for itself.
    let spot: PackSpot?

    private var site: Site { composer.site }

    /// The HTML of a directive; nothing, and a diagnostic, when it is not as declared.
    func html(
        of directive: Directive,
        outline: [Heading],
        into findings: inout Findings
    ) -> [UInt8] {
        guard let loaded = composer.theme.directives[directive.name] else {
            let known = composer.theme.directives.keys.sorted()
            findings.report(
                .unknownDirective(directive.name, known: known, at: findings.place(directive.span))
            )
            return []
        }
        check(directive, loaded.declaration, into: &findings)
        notePicture(of: directive, loaded.declaration, into: &findings)
        guard let attributes = attributes(of: directive, loaded.declaration, into: &findings) else {
            return []
        }
        let backdrop = composer.backdrop(page.key.language)
        let record = loaded.schema.record(
            directive,
            on: scene(outline, backdrop),
            backdrop: backdrop,
            attributes: attributes
        )
        let place = findings.place(directive.span)
        let html = loaded.template.html(of: record, at: place, into: &findings)
        checkLinks(in: html, of: directive, into: &findings)
        findings.easyRead?.note(directive, loaded.declaration, html: html, at: place)
        return html
    }

    private func check(
        _ directive: Directive,
        _ declaration: DirectiveDeclaration,
        into findings: inout Findings
    ) {
        checkForm(directive, declaration, into: &findings)
        checkNeeds(directive, declaration, into: &findings)
        checkLength(directive, declaration, into: &findings)
        checkFolding(directive, declaration, into: &findings)
    }

    private func scene(_ outline: [Heading], _ backdrop: Backdrop) -> DirectivePage {
        DirectivePage(
            title: page.fields.title.value,
            url: site.url(page.permalink),
            language: backdrop.language,
            mood: mood,
            isInPack: spot != nil,
            print: composer.print(of: page),
            reviewed: (page.fields.updated ?? page.fields.published).map {
                backdrop.date($0.value)
            },
            outline: outline
        )
    }

    private func checkForm(
        _ directive: Directive,
        _ declaration: DirectiveDeclaration,
        into findings: inout Findings
    ) {
        let place = findings.place(directive.span)
        if !declaration.forms.contains(directive.form) {
            findings.report(.wrongForm(directive, declaration, at: place))
        }
        switch declaration.label {
        case .none where directive.labelText?.isEmpty == false:
            findings.report(.unexpectedLabel(directive, declaration, at: place))
        case .required where directive.labelText?.isEmpty ?? true:
            findings.report(.missingLabel(directive, declaration, at: place))
        case .none, .optional, .required: break
        }
    }

    /// The values in the order of the declaration, or nil when one that must be there is missing or wrong.
    private func attributes(
        of directive: Directive,
        _ declaration: DirectiveDeclaration,
        into findings: inout Findings
    ) -> [Value]? {
        let missing = checkNames(directive, declaration, into: &findings)
        for attribute in declaration.attributes where missing.contains(attribute.name) {
            let place = findings.place(directive.span)
            findings.report(.missingAttribute(attribute, of: declaration, at: place))
        }
        var values: [Value] = []
        for attribute in declaration.attributes {
            guard let written = directive.attributes.last(where: { $0.name == attribute.name })
            else {
                if !attribute.isRequired {
                    values.append(attribute.kind == .flag ? .flag(false) : .nothing)
                }
                continue
            }
            if let value = value(of: written, as: attribute, of: directive, into: &findings) {
                values.append(value)
            }
        }
        return values.count == declaration.attributes.count ? values : nil
    }
}

extension Template {
    /// The rendered template; a failure, which only the data could show, is a diagnostic.
    func html(of record: Value, at place: Place, into findings: inout Findings) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            try render(record, into: &bytes)
        } catch {
            findings.report(.templateFailed(error, at: place))
        }
        findings.styles?.take(from: &bytes)
        return bytes
    }
}
