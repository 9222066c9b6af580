extension Rule.Chapter {
    static let exceptions = Self(
        "Exceptions",
        [
            .error(
                "exception-unknown",
                means: "`exceptions` names a rule that does not exist.",
                remedy: "Write what stands in square brackets behind the warning.",
                bad: Rule.Example.file("exceptions: {capitals: So it is on the sign.}"),
                good: needed
            ),
            .error(
                "exception-error",
                means:
                    "`exceptions` names a rule whose breaking keeps a site from being published, or one that is not about pages.",
                remedy: "Mend what it tells of; only warnings can be left out.",
                bad: Rule.Example.file("exceptions: {phone-number-raw: It is right today.}"),
                good: needed
            ),
            .warning(
                "exception-unused",
                means: "Nothing breaks the rule any more that `exceptions` names.",
                remedy: "Take the line out, so that the next mistake of its kind is told.",
                bad: Rule.Example.file("exceptions: {all-capitals: So it is on the sign.}"),
                good: needed
            ),
        ]
    )

    /// A page with an exception that it needs.
    private static let needed = Rule.Example.file(
        "exceptions: {all-capitals: So it is on the sign.}",
        "The sign says KEEP OUT NOW."
    )
}
