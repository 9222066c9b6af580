import Foundation

/// The two streams of the program: the only place that writes to them.
struct Console: Sendable {
    enum Stream {
        case output, error
    }

    private let environment = ProcessInfo.processInfo.environment

    /// Writes text; a stream that nobody reads any more is no mistake of ours.
    func write(_ text: String, to stream: Stream = .output) {
        guard !text.isEmpty else { return }
        try? handle(of: stream).write(contentsOf: Data(text.utf8))
    }

    func isTerminal(_ stream: Stream) -> Bool {
        isatty(handle(of: stream).fileDescriptor) == 1 && environment["TERM"] != "dumb"
    }

    /// Whether text on a stream has colours; NO_COLOR counts when it holds anything at all.
    func isColoured(_ stream: Stream, _ colour: ReportOptions.Colour) -> Bool {
        switch colour {
        case .always: true
        case .never: false
        case .auto: isTerminal(stream) && environment["NO_COLOR", default: ""].isEmpty
        }
    }

    private func handle(of stream: Stream) -> FileHandle {
        switch stream {
        case .output: .standardOutput
        case .error: .standardError
        }
    }
}
