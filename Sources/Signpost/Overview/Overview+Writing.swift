/// Each part of the page; one that has nothing to tell says so in a sentence.
extension Overview {
    var title: String {
        site.map { $0.name + ": the state of the site" } ?? "The state of the site"
    }

    var verdict: String {
        errors > 0
            ? "The site cannot be published: it has \(count(errors, "error"))."
            : warnings > 0
                ? "The site can be published; somebody should look at \(count(warnings, "warning"))."
                : "The site can be published, and nothing is wrong with it."
    }

    private func count(_ number: Int, _ word: String) -> String {
        number == 1 ? "1 \(word)" : "\(number) \(word)s"
    }

    /// Some hints are questions.
    private func sentence(_ words: String) -> String {
        EntryName.quoted(words) + (words.hasSuffix("?") ? "" : ".")
    }

    func writeNumbers(_ html: inout XML) {
        let pages = site?.pages ?? []
        let numbers: [(String, Int)] = [
            ("public pages", site?.publishedPages ?? 0), ("drafts", pages.count(where: \.isDraft)),
            ("errors", errors), ("warnings", warnings),
            ("reviews overdue", owners.reduce(0) { $0 + $1.overdue }),
            ("reviews due in \(Self.horizon) days", owners.reduce(0) { $0 + $1.due }),
            ("helplines to check in \(Self.horizon) days", helplines.count),
        ]
        html.element("dl") { html in
            for (name, number) in numbers {
                html.element("div") { html in
                    html.element("dt", text: name)
                    html.element("dd", text: "\(number)")
                }
            }
        }
    }

    /// Sentences and no table, for a phone has no room for four columns of them.
    func writeRules(_ html: inout XML) {
        html.element("h2", text: "Mistakes and warnings by rule")
        if rules.isEmpty { html.element("p", text: "Nothing is wrong.") }
        for rule in rules {
            let found = EntryName.quoted(rule.example.summary)
            let place = rule.example.place.shown
            html.element("h3", text: "\(rule.id): \(count(rule.count, rule.severity.rawValue))")
            html.element(
                "p",
                text: rule.count == 1
                    ? "In \(place): \(found)." : "The first, in \(place): \(found)."
            )
            html.element("p", text: "What to do: " + sentence(rule.example.hint))
        }
    }

    func writeOwners(_ html: inout XML) {
        html.element("h2", text: "By owner")
        let rows = owners.map { owner in
            [
                .text(owner.name), .number(owner.pages), .number(owner.errors),
                .number(owner.warnings), .number(owner.overdue), .number(owner.due),
            ] as [OverviewTable.Cell]
        }
        OverviewTable(
            "Pages of each owner, drafts too, and what is to be done about them",
            ["Owner", "#Pages", "#Errors", "#Warnings", "#Overdue", "#Due"],
            rows
        ).write(or: "There are no pages.", to: &html)
    }

    func writeReviews(_ html: inout XML) {
        html.element("h2", text: "Reviews overdue, or due within \(Self.horizon) days")
        if reviews.isEmpty { html.element("p", text: "No review is due.") }
        for (owner, pages) in reviews {
            html.element("h3", text: owner)
            let rows = pages.map { page in
                [.text(page.reviewBy?.iso ?? ""), .text(page.title), .text(page.file)]
                    as [OverviewTable.Cell]
            }
            let late = pages.count { days(until: $0).map { $0 < 0 } == true }
            let caption = late > 0 ? "\(late) of \(pages.count) overdue" : "None overdue"
            OverviewTable(caption, ["Due", "Page", "File"], rows).write(to: &html)
        }
    }

    func writeHelplines(_ html: inout XML) {
        html.element("h2", text: "Helplines to check next")
        let rows = helplines.map { use in
            [.text(use.verifyBy?.iso ?? ""), .text(use.name), .number(use.pages.count)]
                as [OverviewTable.Cell]
        }
        OverviewTable(
            "Helplines whose details must be checked within \(Self.horizon) days",
            ["Check by", "Helpline", "#Pages that name it"],
            rows
        ).write(or: "No helpline has to be checked.", to: &html)
    }

    func writeAges(_ html: inout XML) {
        html.element("h2", text: "Reading ages")
        let rows = readingAges.map { age, pages in
            [.text(age.map { "\($0)" } ?? "not stated"), .number(pages)] as [OverviewTable.Cell]
        }
        OverviewTable(
            "Public pages by the age at which somebody can read them, as their editors say",
            ["Age", "#Pages"],
            rows
        ).write(or: "There are no public pages.", to: &html)
    }

    func writeBusiest(_ html: inout XML) {
        html.element("h2", text: "Where most is to be done")
        let rows = busiest.map { file, errors, warnings in
            [.text(file), .number(errors), .number(warnings)] as [OverviewTable.Cell]
        }
        OverviewTable(
            "The files with most errors and warnings",
            ["File", "#Errors", "#Warnings"],
            rows
        ).write(or: "Nothing is to be done.", to: &html)
    }
}
