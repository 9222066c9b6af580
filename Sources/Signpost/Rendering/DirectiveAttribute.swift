internal import CommonMark
internal import Mustache

extension DirectiveRenderer {
    /// The value of an attribute as its kind wants it, or nil and a diagnostic.
    func value(
        of written: Directive.Attribute,
        as attribute: DirectiveDeclaration.Attribute,
        of directive: Directive,
        into findings: inout Findings
    ) -> Value? {
        let place = findings.place(written.span)
        if attribute.kind == .flag { return flag(written, at: place, into: &findings) }
        guard let text = written.value, !text.isEmpty || attribute.kind == .text else {
            findings.report(.emptyAttribute(attribute, at: place))
            return nil
        }
        switch attribute.kind {
        case .page: return page(text, at: place, into: &findings)
        case .image: return image(text, at: place, into: &findings)
        case .icon where text.contains("."): return image(text, at: place, into: &findings)
        case .figures where composer.site.figures.names.contains(text):
            return figures(text, written, of: directive, into: &findings)
        default: break
        }
        let value = word(text, as: attribute, at: place, into: &findings)
        if value == nil {
            findings.report(.wrongAttribute(attribute, text, known: known(attribute), at: place))
        }
        return value
    }

    /// What a word stands for; nil when it stands for nothing of the kind.
    private func word(
        _ text: String,
        as attribute: DirectiveDeclaration.Attribute,
        at place: Place,
        into findings: inout Findings
    ) -> Value? {
        switch attribute.kind {
        case .text: self.text(text, at: place, into: &findings)
        case .number: Int(text).map { .text(String($0)) }
        case .date: CalendarDate(text).map(date)
        case .choice: attribute.choices.contains(text) ? .text(text) : nil
        case .helpline: helpline(text, into: &findings)
        case .helpPanel: panel(text, into: &findings)
        case .icon: icon(text, into: &findings)
        case .prints: prints(text)
        case .flag, .page, .image, .figures: nil
        }
    }

    private func text(_ text: String, at place: Place, into findings: inout Findings) -> Value {
        PhoneNumbers.check(
            text,
            helplines: composer.site.helplines,
            remedy: .name,
            place: { _, _ in place },
            into: &findings.diagnostics
        )
        let field = Located(text, at: place)
        composer.site.addresses.checkEmails(in: [field], into: &findings.diagnostics)
        findings.texts.append(field)
        return .text(text)
    }

    private func flag(
        _ written: Directive.Attribute,
        at place: Place,
        into findings: inout Findings
    ) -> Value? {
        switch written.value {
        case nil, "true": return .flag(true)
        case "false": return .flag(false)
        case let other?:
            findings.report(.wrongFlag(written.name, other, at: place))
            return nil
        }
    }

    private func date(_ date: CalendarDate) -> Value {
        DateFact.schema.record(composer.backdrop(page.key.language).date(date))
    }

    private func helpline(_ id: String, into findings: inout Findings) -> Value? {
        guard let helpline = composer.site.helplines[id] else { return nil }
        findings.references.helplines.insert(id)
        return Helpline.schema.record(helpline)
    }

    private func panel(_ id: String, into findings: inout Findings) -> Value? {
        guard let panel = composer.backdrop(page.key.language).panels[id] else { return nil }
        findings.references.panels.insert(id)
        return panel
    }

    private func page(_ path: String, at place: Place, into findings: inout Findings) -> Value? {
        let target = composer.site.target(
            of: path,
            in: page.source,
            suggests: findings.suggests
        )
        guard case .page(let number, let anchor) = target else {
            findings.report(.deadLink(path, target, isShown: false, at: place))
            return nil
        }
        if let anchor, !anchor.isEmpty {
            let whole = LinkTarget.malformed(
                reason: "names a place on the page, but a directive names the page as a whole",
                hint: "leave out '#\(anchor)', or write an ordinary link"
            )
            findings.report(.deadLink(path, whole, at: place))
            return nil
        }
        findings.references.pages.insert(number)
        guard let spot, let part = spot.plan[number] else { return composer.cards[number] }
        return CardFact.schema.record(composer.card(number, at: spot.address(of: part)))
    }

    private func prints(_ name: String) -> Value? {
        PrintRoom.Grouping(rawValue: name).map { composer.prints($0, in: page.key.language) }
    }

    private func image(_ path: String, at place: Place, into findings: inout Findings) -> Value? {
        let site = composer.site
        let target = site.target(of: path, in: page.source, suggests: findings.suggests)
        return findings.picture(path, target, of: site, at: place)
            .map { drawing($0, into: &findings) }
    }

    private func icon(_ name: String, into findings: inout Findings) -> Value? {
        guard let asset = composer.theme.assets.icons[name] else { return nil }
        return drawing(asset, into: &findings)
    }

    private func drawing(_ asset: Asset, into findings: inout Findings) -> Value {
        let url = composer.site.configuration.basePath + asset.address
        var fact = ImageFact(url: url, alt: "", size: asset.size)
        fact.isLazy = findings.nextPictureMayWait()
        return ImageFact.schema.record(fact)
    }

    private func known(_ attribute: DirectiveDeclaration.Attribute) -> [String] {
        switch attribute.kind {
        case .choice: attribute.choices
        case .helpline: composer.site.helplines.all.map(\.id.value)
        case .helpPanel: composer.site.panels.all.map(\.id.value)
        case .icon: composer.theme.assets.icons.keys.sorted()
        case .figures: composer.site.figures.names
        case .prints: PrintRoom.Grouping.allCases.map(\.rawValue)
        case .text, .number, .flag, .date, .page, .image: []
        }
    }
}
