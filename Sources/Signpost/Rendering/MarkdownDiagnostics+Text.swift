internal import CommonMark

extension Problem.Kind {
    var headingWording: Wording {
        switch self {
        case .duplicateID(let id):
            Wording(
                id: "heading-id",
                summary: "two headings have the id '\(id)'",
                hint: "give one of them another id, such as {#\(id)-2}"
            )
        case .emptyHeading:
            Wording(
                id: "heading-empty",
                summary: "the heading has no words",
                hint: "write the heading's words, or take the # away"
            )
        case .nearHeading(let text, let meant):
            Wording(
                id: "heading-space",
                summary: "\(text.excerpt) is no heading, for there is no plain space after the #",
                hint: "write it like this: \(meant)"
            )
        case .badID(let id, let meant):
            Wording(
                id: "heading-id",
                summary: "\(id.excerpt) cannot be the id of a heading, and would be shown",
                hint: "use letters, digits and hyphens, at the end of the line: \(meant)"
            )
        default: structureWording
        }
    }

    var referenceWording: Wording {
        switch self {
        case .missingFootnote(let name):
            Wording(
                id: "footnote-missing",
                summary: "there is no footnote '\(name)'",
                hint: "add a line that begins with [^\(name)]: or take the reference out"
            )
        case .unusedFootnote(let name):
            Wording(
                id: "footnote-unused",
                summary: "nothing refers to the footnote '\(name)', so nobody would see it",
                hint: "write [^\(name)] where it belongs, or delete the footnote"
            )
        case .duplicateFootnote(let name):
            Wording(
                id: "footnote-twice",
                summary: "there are two footnotes '\(name)'",
                hint: "give one of them another name"
            )
        case .footnoteInLink(let name):
            Wording(
                id: "footnote-in-link",
                summary: "the footnote '\(name)' is referred to inside a link",
                hint: "put [^\(name)] behind the link"
            )
        default: structureWording
        }
    }

    var linkWording: Wording {
        switch self {
        case .nearLink(let text, let meant):
            Wording(
                id: "link-form",
                summary:
                    "\(text.excerpt) is no link as it is written, and its brackets would be shown",
                hint: "write it like this: \(meant)"
            )
        case .namelessLink(let url):
            Wording(
                id: "link-nameless",
                summary: "the link to \(url.excerpt) has no words, so nobody can see or hear it",
                hint: "write words between the square brackets that say where it leads"
            )
        default: structureWording
        }
    }
}
