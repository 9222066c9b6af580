import ArgumentParser
import Foundation
import Signpost
import Testing

@testable import SignpostCLI

/// Every command that a guide tells its reader to type is one that the program understands.
struct DocumentedCommandTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let guides = [
        "README.md", "CONTRIBUTING.md", "Documentation/command-line.md",
        "Documentation/editor-guide.md", "Documentation/theme-guide.md",
        "Documentation/drawings.md", "Documentation/social-images.md",
        "Documentation/crib-sheet/Content/crib-sheet.md",
    ]

    @Test(arguments: guides)
    func `every command of a guide is understood`(guide: String) throws {
        let text = try String(contentsOf: Self.root.appending(path: guide), encoding: .utf8)
        for command in Self.commands(in: text) {
            #expect(Self.isUnderstood(command), "\(guide): signpost \(command)")
        }
    }

    @Test
    func `the crib sheet names the commands that it promises`() throws {
        let file = Self.root.appending(path: try #require(Self.guides.last))
        let commands = Self.commands(in: try String(contentsOf: file, encoding: .utf8))
        #expect(commands.isSuperset(of: ["check", "build", "serve --drafts --open"]))
    }

    @Test(arguments: [
        "chekc", "build --draft", "new advise", "list helpline", "plan --untill 2027-01-01",
    ])
    func `a command that does not exist is found`(command: String) {
        #expect(Self.commands(in: "Type `signpost \(command)`.") == [command])
        #expect(Self.commands(in: "```\n$ signpost \(command)\n```\n") == [command])
        #expect(!Self.isUnderstood(command))
    }

    /// What follows the program's name in code: up to its explanation, another choice, or a sign of the shell.
    private static func commands(in text: String) -> Set<String> {
        let lines = text.split(separator: "\n").filter { $0.contains("signpost ") }
        let spans = lines.flatMap { $0.matches(of: #/`(?:\S*/)?signpost ([^`]+)`/#).map(\.1) }
        let typed = lines.compactMap {
            $0.firstMatch(of: #/^ *(?:\$ )?(?:\S*/)?signpost (.+)$/#)?.1
        }
        return Set(
            (spans + typed).map { command in
                let end = command.firstMatch(of: #/  |\||( [>#;&])/#)?.range.lowerBound
                return String(command[..<(end ?? command.endIndex)])
            }
        )
    }

    /// What stands in quotes is one word.
    private static func words(of command: String) -> [String] {
        command.matches(of: #/"([^"]*)"|\S+/#).map { String($0.1 ?? $0.0) }
    }

    private static func isUnderstood(_ command: String) -> Bool {
        var words = Self.words(of: command)
        // A name alone stands for the command with whatever it needs.
        let names = SignpostCommand.configuration.subcommands.map { $0._commandName }
        if words.count == 1 {
            return (names + ["help"]).contains(command) || command.hasPrefix("-")
        }
        if words.first == "new" {
            guard (NewPage.types + ["site"]).contains(words[1]) else { return false }
            // At a terminal it asks for what is missing.
            if words.count == 2 { words.append("somewhere") }
        }
        do {
            _ = try SignpostCommand.parseAsRoot(words)
            return true
        } catch {
            return ExitStatus(of: error) != .usage
        }
    }
}
