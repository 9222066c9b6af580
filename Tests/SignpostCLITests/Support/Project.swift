import Foundation
import Testing

/// A tiny site in a folder of its own, and the program that is run on it as a reader of the guide would run it.
struct Project {
    let path: String

    /// What a run of the program left behind.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Hands a project of `files` over the tiny site to `body`; nil takes a file of the tiny site away.
    @discardableResult
    static func with<Result>(
        _ files: [String: String?] = [:],
        _ body: (Project) throws -> Result
    ) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "signpost-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let project = Project(path: folder.path)
        for (name, text) in TinySite.files.merging(files, uniquingKeysWith: { $1 }) {
            if let text { try project.write(text, to: name) }
        }
        return try body(project)
    }

    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: url)
    }

    func text(of name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    /// Every file of the project with its bytes.
    func everything() throws -> [String: Data] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
        return names.reduce(into: [:]) {
            $0[$1] = try? Data(contentsOf: URL(filePath: path + "/" + $1))
        }
    }

    /// Runs `signpost` in the project's folder.
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
        try run(arguments, environment: environment)
    }

    /// Runs `signpost` where no file may have more than so many blocks; for a program that is a full disk.
    func run(_ arguments: [String], roomPerFile blocks: Int) throws -> Outcome {
        let script = "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\""
        let shell = URL(filePath: "/bin/sh")
        return try run(["-c", script, Self.program.path] + arguments, program: shell)
    }

    /// What is written to an `output` of the caller's is not in the outcome.
    func run(
        _ arguments: [String],
        program: URL = Self.program,
        environment: [String: String] = [:],
        output elsewhere: FileHandle? = nil
    ) throws -> Outcome {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: path)
        process.environment = ["HOME": NSHomeDirectory()].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = elsewhere ?? output.fileHandleForWriting
        process.standardError = errors
        try process.run()
        try output.fileHandleForWriting.close()
        let written = try output.fileHandleForReading.readToEnd() ?? Data()
        let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: String(decoding: written, as: UTF8.self),
            errors: String(decoding: complaints, as: UTF8.self)
        )
    }

    /// The program lies beside the tests.
    private static var program: URL {
        let tests = URL(filePath: CommandLine.arguments[0]).standardizedFileURL
        return tests.deletingLastPathComponent().appending(path: "signpost")
    }
}
