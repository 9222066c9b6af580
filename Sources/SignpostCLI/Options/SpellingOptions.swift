import ArgumentParser
import Foundation
import PDF
import Signpost
import Spelling

/// Whether words are looked up in a dictionary.
struct SpellingOptions: ParsableArguments {
    @Flag(help: "Look up the words of pages in a British dictionary. It needs hunspell.")
    var spelling = false

    /// The same build, with the dictionary if it was asked for; shows how to get one that is missing.
    func applied(to options: BuildOptions, _ reporter: Reporter) async throws -> BuildOptions {
        guard spelling else { return options }
        do throws(Diagnostic) {
            let dictionary = try Self.dictionary()
            // A dictionary that is not there is told now, and not after all pages were read.
            _ = try await dictionary([])
            return options.spelling(by: dictionary)
        } catch {
            try reporter.show([error])
            throw reporter.refuse(Conclusion.refused([error], consequence: "nothing was checked"))
        }
    }

    private static func dictionary() throws(Diagnostic) -> SpellingDictionary {
        let folders = ProcessInfo.processInfo.environment["PATH", default: ""]
        guard let program = Program.find(Hunspell.names, in: folders) else { throw .noHunspell }
        let hunspell = Hunspell(path: program.path)
        return { words throws(Diagnostic) in
            do throws(Hunspell.Failure) {
                return try await hunspell.unknown(words)
            } catch {
                throw .notSpelled(error)
            }
        }
    }
}

extension Diagnostic {
    private static let installation =
        "on Debian and Ubuntu: apt-get install hunspell hunspell-en-gb; elsewhere install Hunspell, and put en_GB.aff and en_GB.dic into a folder that DICPATH names"

    fileprivate static var noHunspell: Self {
        Diagnostic(
            id: "spelling-program-missing",
            at: Place(file: "hunspell"),
            "words are looked up by hunspell, which is not installed",
            hint: installation
        )
    }

    fileprivate static func notSpelled(_ failure: Hunspell.Failure) -> Self {
        Diagnostic(
            id: "spelling-failed",
            at: Place(file: "hunspell"),
            "no words were looked up: hunspell \(failure.words)",
            hint: installation
        )
    }
}

extension Hunspell.Failure {
    fileprivate var words: String {
        switch self {
        case .unstartable: "cannot be started"
        case .failed(let status, ""): "ended with \(status)"
        case .failed(let status, let complaint): "ended with \(status) and said '\(complaint)'"
        case .confused: "gave an answer that is not about the words of the site"
        }
    }
}
