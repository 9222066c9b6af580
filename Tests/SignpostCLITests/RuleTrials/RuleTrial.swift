import Foundation
import Testing

/// A rule that is about no text: a run of the program that breaks it, and the nearest run that is well.
struct RuleTrial: Sendable, CustomTestStringConvertible {
    /// The rule's name.
    let id: String
    /// What the program says, without the name: the first line of the message, and the remedy.
    ///
    /// `$` stands for the project's folder.
    let says: String
    /// What the bad run ends with.
    let status: Int32
    let bad: Run
    let good: Run

    var testDescription: String { id }

    init(_ id: String, says: String, status: Int32, bad: Run, good: Run) {
        (self.id, self.says, self.status, self.bad, self.good) = (id, says, status, bad, good)
    }

    /// The trials of all chapters.
    static let all = publishing + pdfs + newPages + checking + spelling + files
}

extension RuleTrial {
    /// One run of the program in the tiny site, and what stands around it.
    struct Run: Sendable {
        let arguments: [String]
        /// Files over those of the tiny site; nil takes one of these away.
        var files: [String: String?]
        /// Where programs are looked for: in the project's own folder of them, then the shell's, when left out.
        var path: String?
        /// The blocks that a file may have at most.
        var room: Int?
        let prepare: @Sendable (Project) throws -> Void

        init(
            _ arguments: [String],
            files: [String: String?] = [:],
            path: String? = nil,
            room: Int? = nil,
            prepare: @escaping @Sendable (Project) throws -> Void = { _ in }
        ) {
            (self.arguments, self.files) = (arguments, files)
            (self.path, self.room, self.prepare) = (path, room, prepare)
        }

        init(
            _ arguments: String...,
            files: [String: String?] = [:],
            room: Int? = nil,
            prepare: @escaping @Sendable (Project) throws -> Void = { _ in }
        ) {
            self.init(arguments, files: files, room: room, prepare: prepare)
        }

        /// What comes of it.
        func outcome() throws -> (status: Int32, messages: [String]) {
            try Project.with(files) { project in
                try prepare(project)
                let outcome = try run(in: project)
                let errors = outcome.errors.replacing(project.path, with: "$")
                return (outcome.status, try Self.messages(errors))
            }
        }

        private func run(in project: Project) throws -> Project.Outcome {
            let arguments = arguments + ["--now", "2026-11-23"]
            if let room { return try project.run(arguments, roomPerFile: room) }
            let path = path ?? "$/programs:/usr/bin:/bin"
            return try project.run(
                arguments,
                environment: ["PATH": path.replacing("$", with: project.path)]
            )
        }

        /// The first line and the last of each message; the line that concludes a refusal is none.
        private static func messages(_ errors: String) throws -> [String] {
            try errors.split(separator: "\n\n").map { $0.split(separator: "\n") }
                .filter { try #/\d+ errors?: .*/#.wholeMatch(in: $0[0]) == nil }
                .map { "\($0[0])\n\($0[$0.count - 1])" }
        }
    }
}
