/// What a custom node of ours is, told by its tag.
enum Role {
    /// A directive, by its number.
    case directive(Int)
    /// A leaf that holds a line of text, with its line in the file, or a container of such leaves.
    case text(TextBlock.Kind, line: Int)
    /// The place of a footnote's number.
    case reference(label: String, Span)
    /// A heading whose id the editor chose.
    case ownID(String, Span)
}

/// The roles of a tree's nodes; a tag is an index into it, plus one.
struct Roles {
    private var roles: [Role] = []

    /// The directives in the order of the tags that name them.
    var directives: [WrittenDirective] = []

    mutating func give(_ role: Role, to node: Node) {
        roles.append(role)
        node.setTag(roles.count)
    }

    /// Marks a node as the place of a directive.
    mutating func give(_ directive: WrittenDirective, to node: Node) {
        directives.append(directive)
        give(.directive(directives.count - 1), to: node)
    }

    subscript(node: Node) -> Role? {
        let tag = node.tag
        return tag == 0 ? nil : roles[tag - 1]
    }

    /// The kind of text a node of ours holds.
    func textKind(of node: Node) -> TextBlock.Kind? {
        if case .text(let kind, _)? = self[node] { kind } else { nil }
    }
}

/// A directive whose label and content are still nodes of the tree.
struct WrittenDirective {
    var name: String
    var form: Directive.Form
    var attributes: [Directive.Attribute]
    var span: Span
    var hasBrokenBraces = false
    var isInLink = false
    var holders: [String] = []
    var labelText: String? = nil
}
