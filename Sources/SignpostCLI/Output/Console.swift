import Foundation

/// The two streams of the program: the only place that writes to them.
struct Console: Sendable {
    private let environment = ProcessInfo.processInfo.environment

    /// Writes what was asked for; a disk without space must not leave half of it behind a status of 0.
    func write(_ text: String) throws {
        if text.isEmpty { return }
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            complain("signpost: the output cannot be written\n")
            throw ExitStatus.mistakes
        }
    }

    /// Writes to the error stream, and gives up where that cannot be written.
    func complain(_ text: String) {
        if text.isEmpty { return }
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// Whether a person watches the error stream on a terminal that can move its cursor.
    var isWatched: Bool {
        isatty(FileHandle.standardError.fileDescriptor) == 1 && environment["TERM"] != "dumb"
    }

    /// Whether complaints have colours; NO_COLOR counts when it holds anything at all.
    func isColoured(_ colour: ReportOptions.Colour) -> Bool {
        switch colour {
        case .always: true
        case .never: false
        case .auto: isWatched && environment["NO_COLOR", default: ""].isEmpty
        }
    }
}
