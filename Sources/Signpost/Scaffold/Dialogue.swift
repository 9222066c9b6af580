/// Somebody who is asked and answers line by line.
public struct Dialogue {
    /// Shows a question and waits for the line that answers it; nil when there will be no more.
    private let answer: (String) -> String?
    /// Shows lines that ask nothing.
    let tell: (String) -> Void

    /// Makes a dialogue of what shows and what reads.
    public init(answer: @escaping (String) -> String?, tell: @escaping (String) -> Void) {
        self.answer = answer
        self.tell = tell
    }

    /// No more answers will come.
    struct Ended: Error {}

    /// The answer to a question, without space around it.
    func ask(_ question: String) throws(Ended) -> String {
        guard let answer = answer(question) else { throw Ended() }
        return answer.trimmingSpace()
    }

    /// Says what is wrong with an answer, as a build would, before it is asked for again.
    func refuse(_ problem: Diagnostic) {
        tell("  \(problem.summary)\n" + (problem.hint.isEmpty ? "" : "  hint: \(problem.hint)\n"))
    }
}
