extension Rule.Chapter {
    /// What an editor does to YAML before anybody knows what the values mean.
    static let yaml: [Rule] = [
        .error(
            "yaml-colon",
            means: "A value holds a colon and a space, which begin a new value.",
            remedy: "Put the value in quotes.",
            bad:
                "---\ntitle: Scams: what to do\nsummary: What helps.\ntype: page\n---\nTell somebody.",
            good:
                "---\ntitle: \"Scams: what to do\"\nsummary: What helps.\ntype: page\n---\nTell somebody."
        ),
        .error(
            "yaml-no-colon",
            means: "A line has no colon, or no space after it.",
            remedy: "Write `name: value`.",
            bad: Rule.Example.file("owner:The web team"),
            good: Rule.Example.file("owner: The web team")
        ),
        .error(
            "yaml-start",
            means: "A value begins with a sign that has a meaning in YAML.",
            remedy: "Put the value in quotes.",
            bad:
                "---\ntitle: Help\nsummary: *Stop* and tell somebody.\ntype: page\n---\nTell somebody.",
            good:
                "---\ntitle: Help\nsummary: \"*Stop* and tell somebody.\"\ntype: page\n---\nTell somebody."
        ),
        .error(
            "yaml-unclosed",
            means: "A quotation mark or bracket is never closed.",
            remedy: "Close it where the value ends.",
            bad: Rule.Example.file("audience: [children"),
            good: Rule.Example.file("audience: [children]")
        ),
        .error(
            "yaml-comma",
            means:
                "Two values in brackets or braces have no comma between them, or a comma has no value before it.",
            remedy: "Write a comma and a space between two values, and none elsewhere.",
            bad: Rule.Example.file(
                #"sources: [{label: "A report" url: "https://example.org/report"}]"#
            ),
            good: Rule.Example.file(
                #"sources: [{label: "A report", url: "https://example.org/report"}]"#
            )
        ),
        .error(
            "yaml-after-quote",
            means: "A value goes on after its closing quotation mark.",
            remedy: "Put the whole value in quotes.",
            bad: Rule.Example.file(#"owner: "Web" team"#),
            good: Rule.Example.file(#"owner: '"Web" team'"#)
        ),
        .error(
            "yaml-indentation",
            means: "A line does not begin where the lines it belongs to begin.",
            remedy: "Put the same number of spaces in front.",
            bad: Rule.Example.file("owner: The web team\n  audience: [children]"),
            good: Rule.Example.file("owner: The web team\naudience: [children]")
        ),
        .error(
            "yaml-hash",
            means: "A value holds a space and a `#`, and all after it would be lost.",
            remedy: "Put the value in quotes. Notes begin with `# `, with a space.",
            bad:
                "---\ntitle: Ten tips #StaySafe\nsummary: What helps.\ntype: page\n---\nTell somebody.",
            good:
                "---\ntitle: \"Ten tips #StaySafe\"\nsummary: What helps.\ntype: page\n---\nTell somebody."
        ),
        .error(
            "yaml-tab",
            means: "A tab stands where only spaces may stand.",
            remedy: "Replace it by two spaces.",
            bad: Rule.Example.file("audience:\n\t- children"),
            good: Rule.Example.file("audience:\n  - children")
        ),
        .error(
            "yaml-escape",
            means: "A backslash in double quotes begins a code that does not exist.",
            remedy: "Write it twice, or use single quotes.",
            bad: Rule.Example.file(#"owner: "Web\print""#),
            good: Rule.Example.file(#"owner: 'Web\print'"#)
        ),
        .error(
            "yaml-list",
            means: "A list with `-` begins behind a name.",
            remedy: "Move it to the next line, or write `[one, two]`.",
            bad: Rule.Example.file("audience: - children"),
            good: Rule.Example.file("audience:\n  - children")
        ),
        .error(
            "yaml-duplicate",
            means: "A name is there twice.",
            remedy: "Remove one.",
            bad: Rule.Example.file("owner: The web team\nowner: The print team"),
            good: Rule.Example.file("owner: The web team")
        ),
        .error(
            "yaml-anchor",
            means: "`&` or `*` would name or repeat another value.",
            remedy: "Write the value out, or put it in quotes.",
            bad: Rule.Example.file("owner: &web The web team"),
            good: Rule.Example.file("owner: The web team")
        ),
        .error(
            "yaml-tag",
            means: "`!` at the beginning of a value would be a type.",
            remedy: "Put the value in quotes.",
            bad:
                "---\ntitle: !Stop and tell\nsummary: What helps.\ntype: page\n---\nTell somebody.",
            good:
                "---\ntitle: \"!Stop and tell\"\nsummary: What helps.\ntype: page\n---\nTell somebody."
        ),
        .error(
            "yaml-key",
            means: "What stands before a colon is not a word.",
            remedy: "Write `name: value`.",
            bad: Rule.Example.file("[owner]: The web team"),
            good: Rule.Example.file("owner: The web team")
        ),
        .error(
            "yaml-depth",
            means: "Values are nested too deep.",
            remedy: "Put fewer inside each other.",
            bad: Rule.Example.file(
                "audience: " + String(repeating: "[", count: 33) + "children"
                    + String(repeating: "]", count: 33)
            ),
            good: Rule.Example.file("audience: [children]")
        ),
        .error(
            "yaml-document",
            means: "A line `---` begins a second document, which would be lost.",
            remedy: "Remove it, or put it in quotes.",
            in: "Content/data/synonyms.yml",
            bad: "scams: {words: [scam, fraud]}\n---\nbullying: {words: [bullying, trolling]}",
            good: "scams: {words: [scam, fraud]}\nbullying: {words: [bullying, trolling]}"
        ),
        .error(
            "yaml-broken",
            means: "The text is not YAML in some other way.",
            remedy: "Write `name: value` on each line.",
            bad: Rule.Example.file("audience: [children:, children]"),
            good: Rule.Example.file("audience: [children]")
        ),
    ]
}
