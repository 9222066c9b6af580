internal import Mustache

/// The accessibility statement as templates see it.
struct StatementFact: Sendable {
    let statement: AccessibilityStatement
    let contactURL: String?
    let months: [String]

    static let schema = Schema<StatementFact>("accessibility", words + lists + dates)

    private static let words: [Schema<StatementFact>.Entry] = [
        .text("organisation", "Who answers for the site.") { $0.statement.organisation },
        .flag("is_full", "Whether the site keeps to all of WCAG 2.2 AA.") {
            $0.statement.status == .full
        },
        .flag("is_partial", "Whether it keeps to some of it.") { $0.statement.status == .partial },
        .flag("is_none", "Whether it does not keep to it.") { $0.statement.status == .none },
        .optional("audit_by", "Who audited the site, if somebody did.") {
            $0.statement.audit?.by
        },
        .optional("problems_intro", "A sentence before the problems.") {
            $0.statement.problemsIntro
        },
        .optional("email", "Where to write to, if somebody answers.") { $0.statement.email },
        .optional("response_days", "In how many working days somebody answers.") {
            $0.statement.responseDays.map(String.init)
        },
        .optional("contact_url", "The page that says how to get in touch.") { $0.contactURL },
        .optional("enforcement_url", "The page of the service that takes complaints.") {
            $0.statement.enforcementURL
        },
        .optional("tested_by", "Who tested the site.") { $0.statement.testedBy },
    ]

    private static let lists: [Schema<StatementFact>.Entry] = [
        .texts("domains", "The addresses that it is about.") { $0.statement.domains },
        .texts("can", "What people can do.") { $0.statement.abilities },
        .flag("has_can", "Whether it says what people can do.") {
            !$0.statement.abilities.isEmpty
        },
        .texts("limits", "What does not work.") { $0.statement.limits },
        .flag("has_limits", "Whether it names such limits.") { !$0.statement.limits.isEmpty },
        .list("problems", ProblemFact.schema, "What breaks the regulations.") { $0.problems },
        .flag("has_problems", "Whether it lists any.") { !$0.statement.problems.isEmpty },
        .list("burdens", ExemptionFact.schema, "What would cost too much to put right.") {
            $0.statement.burdens.map(ExemptionFact.init)
        },
        .flag("has_burdens", "Whether it lists any.") { !$0.statement.burdens.isEmpty },
        .list("exemptions", ExemptionFact.schema, "What the regulations leave out.") {
            $0.statement.exemptions.map(ExemptionFact.init)
        },
        .flag("has_exemptions", "Whether it lists any.") { !$0.statement.exemptions.isEmpty },
        .flag("is_exempt", "Whether anything is too much to put right or left out.") {
            !($0.statement.burdens.isEmpty && $0.statement.exemptions.isEmpty)
        },
        .texts("tests", "What was tested, and how.") { $0.statement.tests },
        .texts("improvements", "What is being done.") { $0.statement.improvements },
        .flag("has_improvements", "Whether it says so.") { !$0.statement.improvements.isEmpty },
    ]

    private static let dates: [Schema<StatementFact>.Entry] = [
        .optional("audit_on", DateFact.schema, "The day of the audit.") {
            $0.date($0.statement.audit?.on)
        },
        .optional("tested_on", DateFact.schema, "The day of the last test.") {
            $0.date($0.statement.testedOn?.value)
        },
        .optional("prepared_on", DateFact.schema, "The day it was first written.") {
            $0.date($0.statement.preparedOn?.value)
        },
        .optional("reviewed_on", DateFact.schema, "The day somebody last went over it.") {
            $0.date($0.statement.reviewedOn?.value)
        },
    ]

    private func date(_ date: CalendarDate?) -> DateFact? {
        date.map { DateFact(iso: $0.iso, text: $0.text(months: months)) }
    }

    private var problems: [ProblemFact] {
        statement.problems.map { problem in
            ProblemFact(
                what: problem.what,
                criterion: problem.criterion,
                fixBy: date(problem.fixBy?.value)
            )
        }
    }
}

/// Something that does not work for somebody.
struct ProblemFact: Sendable {
    let what: String
    let criterion: String?
    let fixBy: DateFact?

    static let schema = Schema<ProblemFact>(
        "problem",
        [
            .text("what", "What it is.") { $0.what },
            .optional("criterion", "The number of its criterion in WCAG.") { $0.criterion },
            .optional("criterion_name", "The name of that criterion, in English.") {
                $0.criterion.flatMap(SuccessCriterion.name)
            },
            .optional("fix_by", DateFact.schema, "The day by which it is put right.") { $0.fixBy },
        ]
    )
}

/// Something that the law lets be as it is.
struct ExemptionFact: Sendable {
    let exemption: AccessibilityStatement.Exemption

    init(_ exemption: AccessibilityStatement.Exemption) {
        self.exemption = exemption
    }

    static let schema = Schema<ExemptionFact>(
        "exemption",
        [
            .text("what", "What it is.") { $0.exemption.what },
            .text("reason", "Why it stays as it is.") { $0.exemption.reason },
        ]
    )
}
