extension Survey {
    /// Asks the site for the HTML of every directive, inner ones first.
    func callDirectives(outline: [Heading]) {
        for node in calls {
            guard case .directive(let index)? = roles[node] else { continue }
            let directive = finished(roles.directives[index], at: node)
            let html = hooks.directive(directive, outline)
            while let child = node.firstChild { child.remove() }
            node.setHTML(html)
        }
    }

    /// Renders what the directive holds; its children are not needed after that.
    private func finished(_ written: WrittenDirective, at node: Node) -> Directive {
        var label: [UInt8]?
        if let first = node.firstChild, roles.textKind(of: first) == .label {
            label = first.html()
            first.remove()
        }
        return Directive(
            name: written.name,
            form: written.form,
            label: label,
            labelText: written.labelText,
            attributes: written.attributes,
            hasBrokenBraces: written.hasBrokenBraces,
            isInLink: written.isInLink,
            holders: written.holders,
            content: written.form == .container ? node.html() : [],
            span: written.span
        )
    }
}
