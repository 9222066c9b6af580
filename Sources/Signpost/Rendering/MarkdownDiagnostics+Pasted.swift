internal import CommonMark

extension Problem.Kind {
    var pastedWording: Wording {
        switch self {
        case .pastedBullet(let bullet, let meant, _):
            Wording(
                id: "pasted-bullet",
                summary:
                    "the bullet \(bullet.excerpt) makes no list, so the lines would run into one another",
                hint: meant.isEmpty
                    ? "delete it: the line is part of a list already"
                    : "begin each line of a list with a hyphen and a space: - one"
            )
        case .letteredLines:
            Wording(
                id: "pasted-bullet",
                summary:
                    "lines that begin with letters make no list, so they would run into one another",
                hint: "count with numbers, such as 1. and 2., or begin each line with a hyphen"
            )
        case .pastedNumber(let mark, let meant, _):
            Wording(
                id: "pasted-bullet",
                summary:
                    "\(mark.excerpt) makes no list, so the lines would run into one another",
                hint: "write \(meant.excerpt) at the beginning of the line"
            )
        case .bulletsInLine(let count):
            Wording(
                id: "pasted-bullet",
                summary:
                    "\(count) bullets stand in one paragraph, so its points would run into one another",
                hint:
                    "give each point a line of its own that begins with a hyphen and a space: - one"
            )
        case .dashedLines:
            Wording(
                id: "pasted-dashes",
                summary: "lines that begin with dashes would run into one another",
                hint:
                    "begin each line of a list with a hyphen and a space; where people speak, put an empty line between them, or \\ at the end of each line",
                severity: .warning
            )
        default: pastedBlockWording
        }
    }

    var pastedBlockWording: Wording {
        switch self {
        case .tabbedRows(let columns):
            Wording(
                id: "pasted-table",
                summary:
                    "these lines have tabs like the rows of a table, and would run into one another",
                hint: "write each line as | one | two |, with this line under the first: "
                    + Self.rule(columns)
            )
        case .dashedLine(let dashes):
            Wording(
                id: "pasted-rule",
                summary:
                    "\(dashes.excerpt) draws no line across the page, and would be shown as dashes",
                hint: "write three hyphens: ---"
            )
        case .indentedText(let text):
            Wording(
                id: "pasted-indent",
                summary:
                    "\(text.excerpt) has a tab or four spaces before it, so it would be shown as code",
                hint: "take the spaces away; code stands between lines of ```"
            )
        case .foreignNote(let note):
            Wording(
                id: "pasted-note",
                summary:
                    "\(note.excerpt) leads to a note of the page that this was copied from, and nobody can follow it",
                hint: "delete it, or write a footnote of this page, such as [^1]",
                severity: .warning
            )
        case .brokenWord(let start, let end):
            Wording(
                id: "pasted-hyphenation",
                summary:
                    "'\(start)' ends a line and '\(end)' begins the next, so a space would part them",
                hint: "write both on one line, without the hyphen if it only parted a word",
                severity: .warning
            )
        default: structureWording
        }
    }

    /// The change that mends the mistake, where only signs have to change for it.
    func fix(at place: Place) -> Fix? {
        switch self {
        case .nearHeading(let written, let meant), .nearLink(let written, let meant):
            Fix(ofSigns: written, meant, at: place)
        // Without a colon of its own, another one may stand before it, out of sight.
        case .nearDirective(let written, let meant, false) where written.hasPrefix(":"):
            Fix(ofSigns: written, meant, at: place)
        case .pastedBullet(let written, let meant, true),
            .pastedNumber(let written, let meant, true):
            Fix(at: place, written, meant)
        case .dashedLine(let written): Fix(at: place, written, "---")
        default: nil
        }
    }
}
