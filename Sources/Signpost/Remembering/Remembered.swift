private import Synchronization

/// A result, kept until it is asked for with something else.
final class Remembered<Source: Equatable & Sendable, Result: Sendable>: Sendable {
    private struct Memory {
        let source: Source
        let result: Result
        let diagnostics: [Diagnostic]
    }

    private let last = Mutex<(number: Int, memory: Memory?)>((0, nil))

    /// How many results were made so far: who keeps what follows from one keeps this with it.
    var number: Int { last.withLock { $0.number } }

    /// The result of last time if it was made from the same, else what `make` makes now.
    func result(
        of source: Source,
        into diagnostics: inout [Diagnostic],
        _ make: (inout [Diagnostic]) -> Result
    ) -> Result {
        let known = last.withLock { $0.memory }
        if let known, known.source == source {
            diagnostics += known.diagnostics
            return known.result
        }
        var found: [Diagnostic] = []
        let result = make(&found)
        diagnostics += found
        let memory = Memory(source: source, result: result, diagnostics: found)
        last.withLock { $0 = ($0.number + 1, memory) }
        return result
    }

    /// Gives up what was kept, so that the next result is a new one.
    func forget() {
        last.withLock { $0.memory = nil }
    }
}
