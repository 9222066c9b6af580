internal import CommonMark

/// Looks for telephone numbers in the text of one page.
///
/// Numbers live in the directory of helplines alone, so that a number that changes changes everywhere.
struct NumberCheck {
    let helplines: Helplines
    private var search: BodySearch

    init(_ body: PageBody, helplines: Helplines) {
        self.helplines = helplines
        search = BodySearch(body)
    }

    /// Looks for e-mail addresses, which live in the directory of helplines, too.
    ///
    /// One that leads to itself is one mistake, and is told where it is read.
    mutating func checkEmails(
        _ rendered: RenderedMarkdown,
        _ rules: AddressRules,
        into findings: inout Findings
    ) {
        var told: Set<String> = []
        for block in rendered.blocks {
            for email in EmailAddresses.find(in: block.text) where !rules.isKnown(email) {
                let span = search.find(email, from: block.span.line) ?? block.span
                findings.report(.rawEmail(email, at: findings.place(span)))
                told.insert(email)
            }
        }
        for link in rendered.links {
            for email in rules.rawEmails(in: link.url)
            where !told.contains(email) || !link.text.contains(email) {
                findings.report(.rawEmail(email, at: findings.place(link.span)))
            }
        }
    }

    mutating func check(_ blocks: [TextBlock], into findings: inout Findings) {
        for block in blocks {
            let matches = PhoneNumbers.find(
                in: block.text,
                helplines: helplines,
                standsAlone: block.kind != .cell
            )
            for match in matches {
                let span = search.find(match.text, from: block.span.line) ?? block.span
                findings.report(.rawPhoneNumber(match, .directive, at: findings.place(span)))
            }
        }
    }
}
