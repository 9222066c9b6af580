extension RuleTrial {
    /// Why no run of the program shows a rule, and the tests that do: one that breaks it and one that keeps it.
    struct Elsewhere: Sendable {
        let reason: String
        let bad: String
        let good: String

        init(_ reason: String, bad: String, good: String) {
            (self.reason, self.bad, self.good) = (reason, bad, good)
        }
    }

    static let elsewhere: [String: Elsewhere] = [
        "output-mounted": Elsewhere(
            "Only an administrator may mount a disk, or lock a folder beside one.",
            bad: "a disk of its own is refused",
            good: publishes
        ),
        "output-locked": Elsewhere(
            "Two builds must be at work at once, so one of them is held in the test itself.",
            bad: "the second build says who holds the lock",
            good: "the second build says who holds the lock"
        ),
        "output-twice": Elsewhere(
            "No content is known that gets so far: who claims an address twice is told before.",
            bad: "a path sent twice corrupts nothing",
            good: publishes
        ),
        "output-clash": Elsewhere(
            "No content is known that gets so far: who claims an address twice is told before.",
            bad: "a path that is both a file and a folder is refused",
            good: publishes
        ),
        "output-two-steps": Elsewhere(
            "No disk of those that tests run on is without the exchange of folders.",
            bad: "a disk without the exchange takes two steps and says so",
            good: "unchanged files stay the same files and removed ones go"
        ),
        "output-left-behind": Elsewhere(
            "No folder that a test may make withstands the administrator.",
            bad: "an old site that cannot be deleted is left behind with a warning",
            good: "unchanged files stay the same files and removed ones go"
        ),
        "new-site-place": Elsewhere(
            "A new site is copied from what was installed, and nothing is installed beside the tests.",
            bad: "a place where something is already is refused",
            good: newSite
        ),
        "new-site-starter": Elsewhere(
            "A new site is copied from what was installed, and nothing is installed beside the tests.",
            bad: "a program without the files of a new site says how to get them",
            good: newSite
        ),
        "fix-failed": Elsewhere(
            "The file must change between two looks at it.",
            bad: "a file that changed meanwhile is left alone",
            good: "a file is written anew with its rights"
        ),
        "watch": Elsewhere(
            "Only an administrator may set how many folders a user watches.",
            bad: "a limit of the system is told with a way out",
            good: "a saved file is"
        ),
        "source-unreadable": Elsewhere(
            "An administrator may read every file, so it must go away at the right moment.",
            bad: "a file that goes away or turns into a link while it is read is an error",
            good: "texts come with their bytes and other files with their place"
        ),
        "source-changed": Elsewhere(
            "Only the system has a file that changes at the right moment.",
            bad: "a file that changes while it is read is an error",
            good: "texts come with their bytes and other files with their place"
        ),
    ]

    private static let publishes = "the first build makes the folder with nothing beside it"
    private static let newSite =
        "every file is copied, and pages are to be read again on the day that is given"
}
