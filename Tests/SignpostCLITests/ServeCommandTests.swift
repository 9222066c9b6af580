import ArgumentParser
import Glibc
import Signpost
import Testing

@testable import Preview
@testable import SignpostCLI

/// What 'signpost serve' says when it cannot begin.
struct ServeCommandTests {
    @Test func `a limit of the system is told with a way out`() {
        let diagnostic = Diagnostic.unwatchable(WatchFailure(code: ENOSPC))
        #expect(diagnostic.id == "watch")
        #expect(
            diagnostic.summary
                == "changes cannot be noticed: this computer watches as many folders as it may"
        )
        #expect(diagnostic.hint.contains("fs.inotify.max_user_watches"))
    }

    @Test(arguments: [
        ([], false), (["--now", "2020-01-01"], false), (["--now", "9999-12-31"], true),
    ])
    func `only a day that somebody asked for is looked at ahead of time`(
        arguments: [String],
        isAhead: Bool
    ) throws {
        #expect(try ProjectOptions.parse(arguments).isAhead == isAhead)
    }

    @Test(arguments: ["nowhere", "::1", "127.0.0", ""])
    func `an address that is none is wrong usage`(host: String) throws {
        try Project.with(TinySite.files) { project in
            let outcome = try project.run("serve", "--host", host)
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("'\(host)' is not an address in four numbers"))
        }
    }
}
