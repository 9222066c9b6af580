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
        if let known = known(of: source, into: &diagnostics) { return known }
        var found: [Diagnostic] = []
        let result = make(&found)
        diagnostics += found
        keep(result, of: source, found)
        return result
    }

    /// The result of last time if it was made from the same.
    func known(of source: Source, into diagnostics: inout [Diagnostic]) -> Result? {
        guard let known = last.withLock({ $0.memory }), known.source == source else { return nil }
        diagnostics += known.diagnostics
        return known.result
    }

    /// Keeps a new result, with what was wrong with it.
    func keep(_ result: Result, of source: Source, _ found: [Diagnostic]) {
        let memory = Memory(source: source, result: result, diagnostics: found)
        last.withLock { $0 = ($0.number + 1, memory) }
    }

    /// Gives up what was kept, so that the next result is a new one.
    func forget() {
        last.withLock { $0.memory = nil }
    }
}
