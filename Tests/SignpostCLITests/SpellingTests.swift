import Foundation
import Testing

/// `signpost check --spelling` with the program hunspell, as it is installed.
struct SpellingTests {
    private static let home = ["Content/index.md": TinySite.page(title: "Home", "We recieve it.")]

    @Test
    func `a word that is in no British dictionary is told with the word that was meant`() throws {
        try Project.with(Self.home) { project in
            let outcome = try project.run(
                "check",
                "--spelling",
                "--now",
                "2026-11-23",
                environment: ["PATH": "/usr/bin:/bin"]
            )
            #expect(
                outcome.errors == """
                    Content/index.md:12:4: warning: 'recieve' is not in the dictionary [word-spelling]
                      We recieve it.
                         ^~~~~~~
                      hint: did you mean 'receive' or 'relieve' or 'reverie'? a name or a word of your own goes into data/plain-words.yml as 'known'

                    """
            )
            #expect(outcome.status == 0)
            #expect(outcome.output.hasSuffix("no errors, 1 warning\n"))
        }
    }

    @Test
    func `without the program the check says how to get it`() throws {
        try Project.with(Self.home) { project in
            let outcome = try project.run("check", "--spelling", environment: ["PATH": "/nowhere"])
            #expect(
                outcome.errors == """
                    hunspell: error: words are looked up by hunspell, which is not installed [spelling-program-missing]
                      hint: on Debian and Ubuntu: apt-get install hunspell hunspell-en-gb; elsewhere install Hunspell, and put en_GB.aff and en_GB.dic into a folder that DICPATH names

                    1 error: nothing was checked

                    """
            )
            #expect(outcome.status == 1)
            #expect(try project.run("check", environment: ["PATH": "/nowhere"]).status == 0)
        }
    }

    @Test
    func `a program without its dictionary is quoted`() throws {
        try Project.with(Self.home) { project in
            try project.write("#!/bin/sh\necho 'no en_GB' >&2\nexit 1\n", to: "programs/hunspell")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755],
                ofItemAtPath: project.path + "/programs/hunspell"
            )
            let path = ["PATH": project.path + "/programs:/bin"]
            let outcome = try project.run("check", "--spelling", environment: path)
            #expect(outcome.status == 1)
            #expect(
                outcome.errors == """
                    hunspell: error: no words were looked up: hunspell ended with status 1 and said 'no en_GB' [spelling-failed]
                      hint: on Debian and Ubuntu: apt-get install hunspell hunspell-en-gb; elsewhere install Hunspell, and put en_GB.aff and en_GB.dic into a folder that DICPATH names

                    1 error: nothing was checked

                    """
            )
        }
    }

    @Test
    func `what somebody taught the program on this computer does not count`() throws {
        try Project.with(Self.home) { project in
            for file in [".hunspell_en_GB", "own"] { try project.write("recieve\n", to: file) }
            let environment = [
                "PATH": "/usr/bin:/bin", "HOME": project.path, "WORDLIST": project.path + "/own",
            ]
            let outcome = try project.run("check", "--spelling", environment: environment)
            #expect(outcome.errors.contains("'recieve' is not in the dictionary"))
        }
    }
}
