import Dispatch
import Foundation
import Synchronization

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
                return source
            }
            let ending = Mutex(sources)
            continuation.onTermination = { _ in
                ending.withLock { $0.forEach { $0.cancel() } }
            }
        }
    }
}
