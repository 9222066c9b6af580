internal import CommonMark

extension Diagnostic {
    /// What is wrong with a page's Markdown, in an editor's words.
    static func markdown(_ problem: Problem, at place: Place) -> Self {
        let wording = problem.kind.wording
        return Diagnostic(
            wording.severity,
            id: wording.id,
            at: place,
            wording.summary,
            hint: wording.hint
        )
    }
}

extension Problem.Kind {
    fileprivate struct Wording {
        let id: String
        let summary: String
        let hint: String
        var severity = Diagnostic.Severity.error
    }

    fileprivate var wording: Wording {
        switch self {
        case .rawHTML, .unsafeURL, .brokenUTF8, .controlCharacter: inputWording
        case .unclosedDirective, .strayFence, .malformedDirective, .badAttributes: directiveWording
        case .duplicateID, .emptyHeading, .missingFootnote, .unusedFootnote, .duplicateFootnote,
            .footnoteInLink:
            referenceWording
        case .tableWithoutHeadings, .nestedTooDeep, .tooMuch: structureWording
        }
    }

    private var inputWording: Wording {
        switch self {
        case .rawHTML(let html):
            Wording(
                id: "raw-html",
                summary: "there is HTML in the text: \(html.excerpt)",
                hint: "use a directive instead, such as :::warning, or take it out"
            )
        case .unsafeURL(let url):
            Wording(
                id: "link-unsafe",
                summary: "the address \(url.excerpt) would run a program",
                hint: "link to a page or to an address that begins with https://"
            )
        case .brokenUTF8(let offset):
            Wording(
                id: "text-encoding",
                summary: "byte \(offset + 1) of the text is not UTF-8",
                hint: "save the file as UTF-8 and look at the letters in this line"
            )
        case .controlCharacter(let number):
            Wording(
                id: "text-control",
                summary: "there is an invisible control character (number \(number)) in the text",
                hint: "delete this stretch and type it again"
            )
        default: structureWording
        }
    }

    private var directiveWording: Wording {
        switch self {
        case .unclosedDirective(let name):
            Wording(
                id: "directive-unclosed",
                summary: "'\(name)' is opened here and never closed",
                hint: "close it with a line of as many colons as it was opened with"
            )
        case .strayFence:
            Wording(
                id: "directive-stray",
                summary: "this line of colons closes nothing",
                hint: "take it away, or write the name of a directive after the colons"
            )
        case .malformedDirective(let text):
            Wording(
                id: "directive-malformed",
                summary: "\(text.excerpt) begins like a directive but does not go on like one",
                hint: "write it like ::helpline{id=childline}, with nothing after the last brace"
            )
        case .badAttributes(let text):
            Wording(
                id: "directive-braces",
                summary: "\(text.excerpt) is not a list of names and values",
                hint:
                    "write {name=value}, and quotes around a value with spaces: {name=\"two words\"}"
            )
        default: structureWording
        }
    }

    private var referenceWording: Wording {
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

    private var structureWording: Wording {
        switch self {
        case .tableWithoutHeadings:
            Wording(
                id: "table-headless",
                summary: "the table's first row is empty, so nobody hears what its cells mean",
                hint: "write a heading above each column"
            )
        case .nestedTooDeep:
            Wording(
                id: "nested-too-deep",
                summary: "quotes, lists or directives are nested too deep here",
                hint: "write them one after the other"
            )
        default:
            Wording(
                id: "text-too-much",
                summary: "this paragraph or table is longer than a page can need",
                hint: "split it into several"
            )
        }
    }
}

extension String {
    /// The first words in quotes, on one line.
    fileprivate var excerpt: String {
        let line = split(separator: "\n").first.map(String.init) ?? self
        return line.count > 60 ? "'\(line.prefix(60))…'" : "'\(line)'"
    }
}
