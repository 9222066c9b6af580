/// A directive that the site has, so that a text which nearly is one can be told from prose.
public struct KnownDirective: Hashable, Sendable {
    /// The ways in which it may be written.
    public let forms: [Directive.Form]
    /// The attribute it cannot do without; nil when it needs none.
    public let attribute: String?

    /// Makes a directive from its parts.
    public init(forms: [Directive.Form], attribute: String? = nil) {
        self.forms = forms
        self.attribute = attribute
    }
}
