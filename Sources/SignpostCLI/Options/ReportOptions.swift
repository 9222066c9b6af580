import ArgumentParser

/// How diagnostics are shown.
struct ReportOptions: ParsableArguments {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json, sarif, github, gitlab
    }

    enum Colour: String, CaseIterable, ExpressibleByArgument {
        case auto, always, never
    }

    @Option(
        help:
            "How mistakes are written: text for people, json or sarif for programs, github or gitlab for code hosts."
    )
    var format = Format.text

    @Option(help: "Whether text has colours; auto means on a terminal, unless NO_COLOR is set.")
    var color = Colour.auto

    /// Shows diagnostics of the project in the folder `root` in this way.
    func reporter(root: String) -> Reporter {
        Reporter(format: format, colour: color, root: root)
    }
}
