import ArgumentParser

/// Where the program starts: one command is run, and whatever it throws becomes an exit status.
@main
enum EntryPoint {
    static func main() async {
        do {
            try SignpostCommand.checkVerb(of: Array(CommandLine.arguments.dropFirst()))
            var command = try SignpostCommand.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let status = ExitStatus(of: error)
            SignpostCommand.exit(withError: say(status, about: error).code)
        }
    }

    /// Writes what is left to say about an error: help to the output, complaints to the error stream.
    private static func say(_ status: ExitStatus, about error: any Error) -> ExitStatus {
        let message = status.message(of: error)
        guard status == .fine else {
            Console().complain(message)
            return status
        }
        do {
            try Console().write(message)
            return status
        } catch {
            return .mistakes
        }
    }
}
