import Foundation

extension RuleTrial {
    /// A check that asks a program in the place of curl for the addresses on the home page.
    private static func asking(
        _ addresses: String...,
        path: String? = nil,
        files: [String: String?] = [:]
    ) -> Run {
        let links = addresses.map { "[Help from \($0)](https://\($0).example/)" }.joined(
            separator: " "
        )
        let home = ["Content/index.md": TinySite.page(title: "Home", links)]
        return Run(["check", "--external"], files: files.merging(home) { $1 }, path: path) {
            try $0.install(curl, as: "curl")
        }
    }

    private static let curl = """
        for address; do :; done
        case $address in
          *gone*) exit 6 ;;
          *moved*) printf '301 https://here.example/' ;;
          *circle*) printf '302 %s' "$address" ;;
          *) printf '200 ' ;;
        esac
        """

    static let checking =
        links + [
            RuleTrial(
                "external-curl",
                says: """
                    --external: error: there is no program 'curl' to ask other servers with
                    on Debian and Ubuntu: apt-get install curl; elsewhere install curl
                    """,
                status: 1,
                bad: asking("here", path: "/nowhere"),
                good: asking("here")
            ),
            RuleTrial(
                "external-offline",
                says: """
                    --external: error: none of 3 addresses has a server that this computer can find
                    see whether it can reach other sites at all, and ask again
                    """,
                status: 1,
                bad: asking("gone", "gone-too", "gone-as-well"),
                good: asking("here", "here-too", "here-as-well")
            ),
            RuleTrial(
                "external-unkept",
                says: """
                    .signpost/links.json: warning: the answers of other servers cannot be kept, so all are asked again next time
                    allow writing to the folder
                    """,
                status: 0,
                bad: asking("here", files: [".signpost": "mine"]),
                good: asking("here", files: [".signpost/links.json": "old"])
            ),
            RuleTrial(
                "summary-taken",
                says: """
                    Content/index.md: error: something else is there, and it would be lost
                    name a file that is not there yet, such as summary.html
                    """,
                status: 1,
                bad: Run("check", "--summary", "Content/index.md"),
                good: Run("check", "--summary", "summary.html")
            ),
            RuleTrial(
                "summary-unwritable",
                says: """
                    state/summary.html: error: the page with the state of the site cannot be written there
                    name a file in a folder that is there and may be written to
                    """,
                status: 1,
                bad: Run("check", "--summary", "state/summary.html"),
                good: Run("check", "--summary", "state/summary.html", files: ["state/.keep": ""])
            ),
        ]

    private static let links = [
        RuleTrial(
            "link-dead",
            says: """
                Content/index.md:12:1: warning: the page at 'https://gone.example/' is gone: there is no server of that name
                look for its new address, or take the link out
                """,
            status: 0,
            bad: asking("gone"),
            good: asking("here")
        ),
        RuleTrial(
            "link-moved",
            says: """
                Content/index.md:12:1: warning: the page at 'https://moved.example/' has moved for good
                open it, and if it is still the right one write https://here.example/
                """,
            status: 0,
            bad: asking("moved"),
            good: asking("here")
        ),
        RuleTrial(
            "link-circle",
            says: """
                Content/index.md:12:1: warning: 'https://circle.example/' leads from one address to the next and never arrives
                open it in a browser, and write the address that you arrive at
                """,
            status: 0,
            bad: asking("circle"),
            good: asking("here")
        ),
    ]

    static let spelling = [
        RuleTrial(
            "spelling-program-missing",
            says: """
                hunspell: error: words are looked up by hunspell, which is not installed
                \(dictionary)
                """,
            status: 1,
            bad: Run(["check", "--spelling"], path: "/nowhere"),
            good: lookingUp(with: knowsAll)
        ),
        RuleTrial(
            "spelling-failed",
            says: """
                hunspell: error: no words were looked up: hunspell ended with status 1 and said 'no en_GB'
                \(dictionary)
                """,
            status: 1,
            bad: lookingUp(with: "echo 'no en_GB' >&2; exit 1"),
            good: lookingUp(with: knowsAll)
        ),
    ]

    private static let dictionary =
        "on Debian and Ubuntu: apt-get install hunspell hunspell-en-gb; elsewhere install Hunspell, and put en_GB.aff and en_GB.dic into a folder that DICPATH names"

    /// An empty line for every word is what hunspell says of those that it knows.
    private static let knowsAll = "read order; while read word; do echo; done"

    private static func lookingUp(with script: String) -> Run {
        Run("check", "--spelling") { try $0.install(script, as: "hunspell") }
    }
}
