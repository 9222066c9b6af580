extension AccessibilityStatement {
    static let fields = FieldSet(
        owner: "the accessibility statement",
        fields: [
            organisation, domains, abilities, limits, status, audit, problemsIntro, problems,
            burdens,
            exemptions, email, responseDays, contactPage, enforcementURL, testedBy, testedOn, tests,
            improvements, preparedOn, reviewedOn,
        ]
    )
    private static let auditFields = FieldSet(owner: "an audit", fields: [by, on])
    private static let problemFields = FieldSet(
        owner: "a problem",
        fields: [what, criterion, fixBy]
    )
    private static let exemptionFields = FieldSet(owner: "an exemption", fields: [what, reason])

    private static let organisation = Field(
        "organisation",
        .line(max: 160),
        isRequired: true,
        help: "The role or body that answers for the site."
    )
    private static let domains = Field(
        "domains",
        .list(.line(max: 120)),
        isRequired: true,
        help: "The addresses that the statement is about."
    )
    private static let abilities = Field(
        "can",
        .list(.line(max: 200)),
        help: "What people can do on the site; only what is true."
    )
    private static let limits = Field(
        "limits",
        .list(.line(max: 300)),
        help: "What does not work, in plain words, the worst first."
    )
    private static let status = Field(
        "status",
        .choice(Status.allCases.map(\.rawValue)),
        isRequired: true,
        help: "How far the site keeps to WCAG 2.2 AA."
    )
    private static let audit = Field(
        "audit",
        .record(auditFields),
        help: "Who from outside audited the site; a must for full."
    )
    private static let problemsIntro = Field(
        "problems_intro",
        .line(max: 300),
        help: "A sentence before the problems."
    )
    private static let problems = Field(
        "problems",
        .list(.record(problemFields)),
        help: "What breaks the regulations."
    )
    private static let burdens = Field(
        "disproportionate_burden",
        .list(.record(exemptionFields)),
        help: "What would cost too much to put right, and why."
    )
    private static let exemptions = Field(
        "out_of_scope",
        .list(.record(exemptionFields)),
        help: "What the regulations leave out, and why."
    )
    private static let email = Field(
        "email",
        .email,
        help: "Where people ask for other formats and report problems."
    )
    private static let responseDays = Field(
        "response_days",
        .integer(1...60),
        help: "In how many working days somebody answers."
    )
    private static let contactPage = Field(
        "contact_page",
        .pagePath,
        help: "The page that says how to get in touch."
    )
    private static let enforcementURL = Field(
        "enforcement_url",
        .webAddress,
        help: "The page of the Equality Advisory and Support Service."
    )
    private static let testedBy = Field(
        "tested_by",
        .line(max: 160),
        help: "Who tested the site."
    )
    private static let testedOn = Field(
        "tested_on",
        .date,
        help: "The day of the last test."
    )
    private static let tests = Field(
        "tested_how",
        .list(.line(max: 300)),
        isRequired: true,
        help: "What was tested, and how, in whole sentences."
    )
    private static let improvements = Field(
        "improving",
        .list(.line(max: 200)),
        help: "What is being done to improve."
    )
    private static let preparedOn = Field(
        "prepared_on",
        .date,
        isRequired: true,
        help: "The day the statement was first written."
    )
    private static let reviewedOn = Field(
        "reviewed_on",
        .date,
        isRequired: true,
        help: "The day somebody last went over it; a must each year."
    )
    private static let by = Field(
        "by",
        .line(max: 160),
        isRequired: true,
        help: "Who audited the site."
    )
    private static let on = Field(
        "on",
        .date,
        isRequired: true,
        help: "The day of the audit."
    )
    private static let what = Field(
        "what",
        .line(max: 300),
        isRequired: true,
        help: "What it is, in a whole sentence."
    )
    private static let criterion = Field(
        "criterion",
        .choice(SuccessCriterion.numbers),
        help: "The number of the criterion in WCAG 2.2, such as 1.3.2."
    )
    private static let fixBy = Field(
        "fix_by",
        .date,
        isRequired: true,
        help: "The day by which it is put right."
    )
    private static let reason = Field(
        "reason",
        .line(max: 300),
        isRequired: true,
        help: "Why, in a whole sentence."
    )

    init(_ values: FieldValues) {
        organisation = values.text(Self.organisation)?.value ?? ""
        domains = values.texts(Self.domains).map(\.value)
        abilities = values.texts(Self.abilities).map(\.value)
        limits = values.texts(Self.limits).map(\.value)
        status = values.choice(Self.status) ?? .none
        audit = values.record(Self.audit).map(Self.audit)
        problemsIntro = values.text(Self.problemsIntro)?.value
        problems = values.records(Self.problems).map(Self.problem)
        burdens = values.records(Self.burdens).map(Self.exemption)
        exemptions = values.records(Self.exemptions).map(Self.exemption)
        email = values.text(Self.email)?.value
        responseDays = values.integer(Self.responseDays)
        contactPage = values.text(Self.contactPage)
        enforcementURL = values.text(Self.enforcementURL)?.value
        testedBy = values.text(Self.testedBy)?.value
        testedOn = values.date(Self.testedOn)
        tests = values.texts(Self.tests).map(\.value)
        improvements = values.texts(Self.improvements).map(\.value)
        preparedOn = values.date(Self.preparedOn)
        reviewedOn = values.date(Self.reviewedOn)
    }

    /// Where the statement says how far the site keeps to the rules.
    static func statusPlace(in values: FieldValues) -> Place {
        values.text(status)?.place ?? values.place
    }

    private static func audit(_ values: FieldValues) -> Audit {
        Audit(by: values.text(by)?.value ?? "", on: values.date(on)?.value)
    }

    private static func problem(_ values: FieldValues) -> Problem {
        Problem(
            what: values.text(what)?.value ?? "",
            criterion: values.text(criterion)?.value,
            fixBy: values.date(fixBy)
        )
    }

    private static func exemption(_ values: FieldValues) -> Exemption {
        Exemption(what: values.text(what)?.value ?? "", reason: values.text(reason)?.value ?? "")
    }
}
