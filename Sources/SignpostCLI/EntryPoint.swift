import ArgumentParser

/// Where the program starts: one command is run, and whatever it throws becomes an exit status.
@main
enum EntryPoint {
    static func main() async {
        do {
            var command = try SignpostCommand.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let status = ExitStatus(of: error)
            Console().write(status.message(of: error), to: status == .fine ? .output : .error)
            SignpostCommand.exit(withError: status.code)
        }
    }
}
