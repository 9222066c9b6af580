extension Rule.Chapter {
    static let exceptions = Self(
        "Exceptions",
        [
            .error(
                "exception-unknown",
                means: "`exceptions` names a rule that does not exist.",
                remedy: "Write what stands in square brackets behind the warning."
            ),
            .error(
                "exception-error",
                means:
                    "`exceptions` names a rule whose breaking keeps a site from being published.",
                remedy: "Mend what it tells of; only warnings can be left out."
            ),
            .warning(
                "exception-unused",
                means: "Nothing breaks the rule any more that `exceptions` names.",
                remedy: "Take the line out, so that the next mistake of its kind is told."
            ),
        ]
    )
}
