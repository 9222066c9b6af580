import ArgumentParser
import Foundation
import Signpost
import Testing

@testable import SignpostCLI

struct CommandLineTests {
    @Test
    func `a build reads every option`() throws {
        let command = try #require(
            try SignpostCommand.parseAsRoot([
                "build", "--source", "Sources", "--output", "out", "--now", "2026-11-23",
                "--drafts",
                "--base-url", "https://example.org/x", "--jobs", "3", "--timings", "--format",
                "json", "--color", "never",
            ]) as? BuildCommand
        )
        let options = command.settings.options
        #expect(options.root == FileManager.default.currentDirectoryPath + "/Sources")
        #expect(options.today.iso == "2026-11-23")
        #expect(options.showsDrafts)
        #expect(options.address == "https://example.org/x")
        #expect(options.jobs == 3)
        #expect(command.settings.timings)
        #expect(command.output == "out")
        #expect(command.reporting.format == .json)
        #expect(command.reporting.color == .never)
    }

    @Test
    func `what is left out has a sensible value`() throws {
        let command = try #require(try SignpostCommand.parseAsRoot(["check"]) as? CheckCommand)
        let options = command.settings.options
        #expect(options.root == FileManager.default.currentDirectoryPath)
        #expect(options.today == Day.today)
        #expect(!options.showsDrafts)
        #expect(options.address == nil)
        #expect(options.jobs == ProcessInfo.processInfo.activeProcessorCount)
        #expect(command.reporting.format == .text)
        #expect(command.reporting.color == .auto)
    }

    @Test(
        arguments: [
            (["bild"], "Error: There is no command 'bild'. Did you mean 'signpost build'?\n"),
            (["chek", "--fix"], "There is no command 'chek'. Did you mean 'signpost check'?\n"),
            (["Content"], "There is no command 'Content'. The commands are build, serve, check,"),
            (["build", "--jobs", "0"], "'--jobs 0' is not a number of cores; write 1 or more."),
            (["build", "--jobs", "many"], "The value 'many' is invalid for '--jobs <n>'"),
            (
                ["build", "--now", "2026-02-30"],
                "'2026-02-30' is not a day; write it like 2026-11-23."
            ),
            (
                ["build", "--base-url", "nonsense"],
                "'nonsense' is not the address of a site; write it like https://example.org/preview."
            ),
            (
                ["build", "--output", ""],
                "'' is not a folder; name the one to publish to, such as Public."
            ),
            (["build", "--outptu", "x"], "Unknown option '--outptu'. Did you mean '--output'?"),
            (["check", "--output", "x"], "Unknown option '--output'"),
            (["check", "--format", "xml"], "The value 'xml' is invalid for '--format <format>'"),
            (["styleguide"], "Missing expected argument '--output <dir>'"),
            (
                ["styleguide", "--output", "./Public/"],
                "'./Public/' is what readers see; name another folder, such as .build/styleguide."
            ),
            (["list"], "Missing expected argument '<subject>'"),
            (["list", "everything"], "The value 'everything' is invalid for '<subject>'"),
            (
                ["check", "--source", "nowhere/at-all"],
                "'nowhere/at-all' is not there; name the folder that holds Content and Themes."
            ),
            (
                ["list", "drafts", "--source", ""],
                "'' is not there; name the folder that holds Content and Themes."
            ),
            (
                ["new", "page", "a", "--source", "Content/site.yml"],
                "'Content/site.yml' is not a folder; name the folder that holds Content and Themes."
            ),
            (
                ["new", "page"],
                "Say what to make and where, such as 'signpost new advice advice/passwords'."
            ),
        ]
    )
    func `wrong usage is told apart from wrong content`(arguments: [String], message: String) throws
    {
        try Project.with { project in
            let outcome = try project.run(arguments)
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains(message), "\(outcome.errors)")
        }
    }

    @Test(arguments: ["build", "check", "new", "list", "styleguide"])
    func `help shows an example`(command: String) throws {
        try Project.with { project in
            let outcome = try project.run(command, "--help")
            #expect(outcome.status == 0)
            #expect(outcome.errors.isEmpty)
            #expect(outcome.output.contains("Example: "))
            #expect(outcome.output.contains("\n  signpost \(command) "))
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `a shell can complete commands and types`(shell: String) throws {
        try Project.with { project in
            let outcome = try project.run("--generate-completion-script", shell)
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("toolkit"))
        }
    }

    @Test
    func `the version is one line`() throws {
        try Project.with { project in
            let outcome = try project.run("--version")
            #expect(outcome.status == 0)
            #expect(outcome.output == SignpostCommand.version + "\n")
        }
    }

    @Test
    func `an error that nobody expected is a defect`() {
        struct Surprise: Error {}
        let status = ExitStatus(of: Surprise())
        #expect(status.rawValue == 70)
        #expect(
            status.message(of: Surprise())
                == "signpost: a defect of Signpost, please report it: Surprise()\n"
        )
    }

    @Test(arguments: [
        ["--version"], ["check"], ["check", "--format", "json"], ["list", "drafts"],
    ])
    func `an output that cannot be written is no success`(arguments: [String]) throws {
        let draft = TinySite.page(title: "D", "Words.", fields: "draft: true")
        try Project.with(["Content/d.md": draft]) { project in
            let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
            let outcome = try project.run(arguments, output: full)
            #expect(outcome.status == 1)
            #expect(outcome.errors.hasSuffix("signpost: the output cannot be written\n"))
        }
    }
}
