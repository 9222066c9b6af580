import Dispatch
import Foundation

/// Ctrl-C, and a polite request to end, as something that can be waited for.
enum Interruption {
    /// One element when somebody wants the program to end.
    static var wishes: AsyncStream<Void> {
        AsyncStream { continuation in
            let sources = [SIGINT, SIGTERM].map { number in
                // The system would end the program at once.
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number)
                source.setEventHandler { continuation.yield() }
                source.activate()
                return Held(source: source)
            }
            continuation.onTermination = { _ in sources.forEach { $0.source.cancel() } }
        }
    }
}

/// A source of signals that is only cancelled by whoever holds it.
private struct Held: @unchecked Sendable {
    // Dispatch's sources may be cancelled from any thread; only their type does not say so.
    let source: any DispatchSourceSignal
}
