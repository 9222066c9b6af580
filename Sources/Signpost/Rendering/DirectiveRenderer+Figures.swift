internal import CommonMark
internal import Mustache

extension DirectiveRenderer {
    /// The figures of a file, drawn as the other attributes say; nil, and a report, when they cannot be or would mislead.
    func figures(
        _ name: String,
        _ written: Directive.Attribute,
        of directive: Directive,
        into findings: inout Findings
    ) -> Value? {
        let order = ChartOrder(directive, naming: written, in: findings)
        // The mistakes of a file are reported once, where they are, and not wherever it is shown.
        guard let table = composer.site.figures[name],
            let chart = Chart(order, of: table, into: &findings.diagnostics)
        else { return nil }
        let backdrop = composer.backdrop(page.key.language)
        return ChartFact.schema.record(
            ChartFact(
                chart: chart,
                isMirrored: backdrop.language.direction == .rightToLeft,
                months: backdrop.strings.months
            )
        )
    }
}
