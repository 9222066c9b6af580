internal import CommonMark

extension DirectiveRenderer {
    /// Reports names that are unknown or written twice, and gives the needed ones that nothing written was meant to be.
    func checkNames(
        _ directive: Directive,
        _ declaration: DirectiveDeclaration,
        into findings: inout Findings
    ) -> Set<String> {
        let names = declaration.attributes.map(\.name)
        let needed = declaration.attributes.filter(\.isRequired).map(\.name)
        var missing = needed.filter { name in !directive.attributes.contains { $0.name == name } }
        var first: [String: Directive.Attribute] = [:]
        for written in directive.attributes {
            let place = findings.place(written.span)
            if let earlier = first.updateValue(written, forKey: written.name) {
                findings.report(.repeatedAttribute(written, after: earlier, at: place))
            } else if !names.contains(written.name) {
                let meant =
                    written.value == nil
                    ? missing.first : Spelling.nearest(to: written.name, in: missing)
                findings.report(
                    .unknownAttribute(written, of: declaration, meant: meant, names, at: place)
                )
                missing.removeAll { $0 == meant }
            }
        }
        return directive.hasBrokenBraces ? [] : Set(missing)
    }

    /// A directive that shows data of the site shows nothing without them.
    func checkNeeds(
        _ directive: Directive,
        _ declaration: DirectiveDeclaration,
        into findings: inout Findings
    ) {
        guard let need = declaration.needs, !composer.site.has(need) else { return }
        findings.report(.missingData(need, of: directive, at: findings.place(directive.span)))
    }

    /// Counts what a reader sees, so that neither a link nor a helpline is longer than it looks.
    func checkLength(
        _ directive: Directive,
        _ declaration: DirectiveDeclaration,
        into findings: inout Findings
    ) {
        guard let most = declaration.maxWords else { return }
        let words = VisibleWords(in: directive.content)
        guard words.all.count > most else { return }
        findings.report(
            .tooManyWords(words, in: directive, most: most, at: findings.place(directive.span))
        )
    }

    /// Paper cannot be unfolded, so what is made to be printed hides nothing.
    func checkFolding(
        _ directive: Directive,
        _ declaration: DirectiveDeclaration,
        into findings: inout Findings
    ) {
        guard declaration.folds, page.fields.print != nil else { return }
        let place = findings.place(directive.span)
        findings.report(.foldedOnPaper(directive, on: page.fields.type, at: place))
    }

    /// A picture of a directive is described as one of the text, in the attribute `alt`.
    func notePicture(
        of directive: Directive,
        _ declaration: DirectiveDeclaration,
        into findings: inout Findings
    ) {
        let pictures = declaration.attributes.filter { $0.kind == .image }.map(\.name)
        guard let alt = directive.attributes.first(where: { $0.name == "alt" }),
            let picture = directive.attributes.first(where: { pictures.contains($0.name) })
        else { return }
        findings.pictures.append(
            PictureTextCheck.Picture(
                alt: alt.value ?? "",
                url: picture.value ?? "",
                place: findings.place(alt.span),
                mayBeEmpty: true
            )
        )
    }

    /// A link inside a link leads somewhere else than a reader expects, so browsers take them apart.
    func checkLinks(in html: [UInt8], of directive: Directive, into findings: inout Findings) {
        let holdsLink = directive.label?.linkDepth ?? 0 > 0
        guard directive.isInLink || holdsLink, html.linkDepth > (directive.isInLink ? 0 : 1)
        else { return }
        let place = findings.place(directive.span)
        findings.report(.nestedLink(directive, at: place))
    }
}

extension [UInt8] {
    /// How many links of some HTML stand inside one another at most.
    fileprivate var linkDepth: Int {
        var deepest = 0
        var depth = 0
        var index = startIndex
        while let tag = self[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = tag + 1
            if self[tag...].starts(with: "<a ".utf8) { depth += 1 }
            if self[tag...].starts(with: "</a>".utf8) { depth -= 1 }
            deepest = Swift.max(deepest, depth)
        }
        return deepest
    }
}

extension Site {
    fileprivate func has(_ need: DirectiveDeclaration.Need) -> Bool {
        switch need {
        case .accessibility: statement != nil
        // The last sheet can be withdrawn while its list stays.
        case .printRoom: configuration.printRoom != nil
        }
    }
}

extension Diagnostic {
    fileprivate static func missingData(
        _ need: DirectiveDeclaration.Need,
        of directive: Directive,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "directive-data-missing",
            at: place,
            "'\(directive.name)' has nothing to show, because \(need.absence)",
            hint: need.remedy
        )
    }
}

extension Diagnostic {
    fileprivate static func foldedOnPaper(
        _ directive: Directive,
        on type: ContentType,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "sheet-folded",
            at: place,
            "'\(directive.name)' folds text away, but \(type.phrase) is printed, and paper cannot be unfolded",
            hint:
                "write the text openly; answers go on a sheet of their own with 'adult_copy: true'"
        )
    }
}
