import ArgumentParser

/// What the program tells whoever started it.
enum ExitStatus: Int32, Error {
    case fine = 0
    /// The content or the theme has errors, and nothing was published.
    case mistakes = 1
    /// The command line cannot be understood, or asks for what cannot be done.
    case usage = 2
    /// Signpost did something that it should not.
    case defect = 70

    init(of error: any Error) {
        self =
            switch SignpostCommand.exitCode(for: error) {
            case .success: .fine
            case .validationFailure: .usage
            default: error as? ExitStatus ?? .defect
            }
    }

    var code: ExitCode { ExitCode(rawValue) }

    /// What is left to say about an error; help and version are errors to the parser as well.
    func message(of error: any Error) -> String {
        switch self {
        case _ where error is ExitStatus: return ""
        case .mistakes: return ""
        case .fine, .usage:
            let text = SignpostCommand.fullMessage(for: error)
            return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
        case .defect: return "signpost: a defect of Signpost, please report it: \(error)\n"
        }
    }
}
