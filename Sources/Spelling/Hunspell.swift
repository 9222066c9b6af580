private import Foundation
private import Subprocess
private import SystemPackage

/// The program hunspell with its dictionary of British English.
public struct Hunspell: Sendable {
    /// What it is called.
    public static let names = ["hunspell"]

    /// Why it gave no answer.
    public enum Failure: Error, Hashable, Sendable {
        /// It cannot be started.
        case unstartable
        /// It ended with a status other than 0; the last thing it said.
        case failed(status: String, complaint: String)
        /// It said something about more words, or fewer, than it was asked for.
        case confused
    }

    private let path: String
    private let dictionary: String

    /// Takes the program at a path; `dictionary` is what it calls that of a language.
    public init(path: String, dictionary: String = "en_GB") {
        self.path = path
        self.dictionary = dictionary
    }

    /// Gives those of some words that it does not know, each with what may be meant, the likeliest first.
    public func unknown(_ words: [String]) async throws(Failure) -> [String: [String]] {
        guard let unknown = Self.unknown(words, by: try await answer(to: words)) else {
            throw .confused
        }
        return unknown
    }

    /// What an answer says of the words; nil when it is not about as many.
    static func unknown(_ words: [String], by answer: String) -> [String: [String]]? {
        var unknown: [String: [String]] = [:]
        var rest = words[...]
        let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines.dropLast().drop(while: { $0.hasPrefix("@") }) {
            guard let word = rest.first else { break }
            // An empty line ends what is said of a word; one that is known has nothing else.
            if line.isEmpty {
                rest.removeFirst()
            } else if unknown[word] == nil {
                unknown[word] = suggestions(in: line)
            }
        }
        return rest.isEmpty ? unknown : nil
    }

    /// One process for all words: to load the dictionary takes as long as to look up seven thousand of them.
    private func answer(to words: [String]) async throws(Failure) -> String {
        do {
            let result = try await Subprocess.run(
                .path(FilePath(path)),
                arguments: ["-a", "-d", dictionary, "-i", "UTF-8"],
                environment: Self.environment,
                workingDirectory: "/",
                input: .fileDescriptor(Self.input(words), closeAfterSpawningProcess: true),
                output: .string(limit: 1 << 28),
                error: .string(limit: 1 << 16)
            )
            let status = result.terminationStatus
            if status.isSuccess { return result.standardOutput }
            throw Failure.failed(
                status: status.words,
                complaint: result.standardError.split(whereSeparator: \.isNewline).last
                    .map { String($0.prefix(200)) } ?? ""
            )
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .unstartable
        }
    }

    /// The words in a file that has no name any more.
    ///
    /// A program that ends before it has read them would break a pipe, which ends this process too.
    private static func input(_ words: [String]) throws -> FileDescriptor {
        // '!' leaves out what it would say of words that it knows; after '^' nothing is an order.
        let text = "!\n" + words.map { "^\($0)\n" }.joined()
        let url = FileManager.default.temporaryDirectory.appending(path: "signpost-\(UUID())")
        defer { try? FileManager.default.removeItem(at: url) }
        try Data(text.utf8).write(to: url, options: .withoutOverwriting)
        return try FileDescriptor.open(FilePath(url.path), .readOnly)
    }

    /// Words that somebody taught the program on one computer must not count: on the next they would be mistakes.
    private static var environment: Environment {
        .inherit.updating(["HOME": "/nonexistent", "WORDLIST": nil, "DICTIONARY": nil])
    }

    /// `& recieve 3 1: receive, relieve, reverie`, or `# xqzzyv 1` where nothing is near.
    private static func suggestions(in line: Substring) -> [String]? {
        switch line.first {
        case "&":
            line.split(separator: ": ", maxSplits: 1).last?.split(separator: ", ").map(String.init)
        case "#": []
        default: nil
        }
    }
}

extension TerminationStatus {
    /// How the program ended, to follow "ended with".
    fileprivate var words: String {
        switch self {
        case .exited(let code): "status \(code)"
        case .signaled(let code): "signal \(code)"
        }
    }
}
