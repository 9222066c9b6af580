import Foundation
import Testing

@testable import PDF

/// Programs that do what they should, or something else.
struct ProgramTests {
    private static let shell = Program(path: "/bin/sh")

    /// The limit of programs that end by themselves is one that no busy machine reaches.
    private static func run(_ script: String, within limit: Duration = .seconds(600)) async
        -> ProgramFailure?
    {
        do {
            try await shell.run(["-c", script], within: limit)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a program that ends well has not failed`() async {
        #expect(await Self.run("true") == nil)
    }

    @Test func `a program that ends badly is quoted`() async {
        let failure = await Self.run("echo first >&2; echo 'no screen' >&2; exit 3")
        #expect(failure == .failed(status: "status 3", complaint: "no screen"))
    }

    @Test func `a program that hangs is stopped with what it started`() async throws {
        let mark = FileManager.default.temporaryDirectory.appending(path: "\(UUID())").path
        let failure = await Self.run(
            "sleep 300 & echo $! > \(mark); wait",
            within: .milliseconds(300)
        )
        #expect(failure == .tooSlow(.milliseconds(300)))
        let child = try String(contentsOfFile: mark, encoding: .utf8)
            .trimmingCharacters(in: .newlines)
        try FileManager.default.removeItem(atPath: mark)
        // A process that nobody buried yet is as dead as one that is gone.
        #expect(await Self.run("grep -qs 'State:.[^Z]' /proc/\(child)/status") != nil)
    }

    @Test func `a program that is not there cannot be started`() async {
        await #expect(throws: ProgramFailure.self) {
            try await Program(path: "/nowhere/at/all").run([], within: .seconds(600))
        }
    }

    @Test func `the first name that is in a folder is found`() {
        #expect(
            Program.find(["nothing-like-it", "sh", "ls"], in: "/nowhere:/bin")?.path == "/bin/sh"
        )
        #expect(Program.find(["nothing-like-it"], in: "/bin") == nil)
        #expect(Program.find(["bin", ""], in: "/usr") == nil, "a folder is no program")
    }
}
