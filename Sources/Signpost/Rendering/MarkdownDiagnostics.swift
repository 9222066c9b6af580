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
            hint: wording.hint,
            fix: problem.kind.fix(at: place)
        )
    }
}

extension Problem.Kind {
    /// What is said about a mistake in a page's Markdown.
    struct Wording {
        let id: String
        let summary: String
        let hint: String
        var severity = Diagnostic.Severity.error
    }

    fileprivate var wording: Wording {
        switch self {
        case .rawHTML, .unsafeURL, .brokenUTF8, .controlCharacter: inputWording
        case .unclosedDirective, .mismatchedFence, .closedOutside, .unclosedLabel, .strayFence:
            directiveWording
        case .malformedDirective, .badAttributes, .nearDirective, .indentedDirective:
            almostDirectiveWording
        case .duplicateID, .emptyHeading, .nearHeading, .badID: headingWording
        case .missingFootnote, .unusedFootnote, .duplicateFootnote, .footnoteInLink:
            referenceWording
        case .nearLink, .namelessLink: linkWording
        case .tableWithoutHeadings, .surplusCells, .brokenTable: tableWording
        case .pastedBullet, .pastedNumber, .bulletsInLine, .letteredLines, .dashedLines:
            pastedWording
        case .tabbedRows, .dashedLine, .indentedText, .brokenWord, .foreignNote: pastedBlockWording
        case .unclosedCode, .nestedTooDeep, .tooMuch: structureWording
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
        case .brokenUTF8:
            Wording(
                id: "text-encoding",
                summary: "a letter here is not UTF-8, so nobody can read it",
                hint: "save the file as UTF-8, then look at the letters of this line"
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
}

extension String {
    /// The first words in quotes, on one line.
    var excerpt: String {
        let line = split(separator: "\n").first?.drop { $0 == " " } ?? self[...]
        return line.count > 60 ? "'\(line.prefix(60))…'" : "'\(line)'"
    }
}
