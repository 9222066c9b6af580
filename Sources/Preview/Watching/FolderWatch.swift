private import Dispatch
private import Synchronization

/// Tells that something below some folders has changed, whatever program changed it.
///
/// It does not say what: whoever reads the folders finds that out by looking, which is right after an overflow too.
public struct FolderWatch: Sendable {
    private let folders: WatchedFolders

    /// Watches the folders of these names in `root`, with all that is in them, now or later.
    public init(_ names: [String], in root: String) throws(WatchFailure) {
        folders = try WatchedFolders(names, in: root)
    }

    /// One element for each burst of changes; bursts that nobody waited for are told once.
    public var bursts: AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { [folders] continuation in
            let burst = Burst { continuation.yield() }
            let source = DispatchSource.makeReadSource(
                fileDescriptor: folders.descriptor,
                queue: burst.queue
            )
            source.setEventHandler { if folders.takeEvents() { burst.goesOn() } }
            // The source holds the folders, and so their descriptor, until it has ended.
            source.setCancelHandler { withExtendedLifetime(folders) {} }
            source.activate()
            let ending = Mutex(source)
            continuation.onTermination = { _ in ending.withLock { $0.cancel() } }
        }
    }
}

/// Several changes that belong together: an editor that saves by renaming makes four of them.
private final class Burst: Sendable {
    /// A burst is over when this long nothing has happened.
    private static let pause = DispatchTimeInterval.milliseconds(4)
    /// Nobody waits longer than this for the end of a burst.
    private static let longest = DispatchTimeInterval.milliseconds(20)

    let queue = DispatchQueue(label: "signpost.watch")
    private let began = Mutex<DispatchTime?>(nil)
    private let changes = Mutex(0)
    private let end: @Sendable () -> Void

    init(_ end: @escaping @Sendable () -> Void) {
        self.end = end
    }

    /// Something happened: what counts is the time from now on.
    func goesOn() {
        let now = DispatchTime.now()
        let first = began.withLock { began in
            began = began ?? now
            return began ?? now
        }
        let change = changes.withLock { changes in
            changes += 1
            return changes
        }
        let deadline = min(now + Self.pause, first + Self.longest)
        queue.asyncAfter(deadline: deadline) { self.endIfQuiet(since: change, by: deadline) }
    }

    private func endIfQuiet(since change: Int, by deadline: DispatchTime) {
        let isLast = changes.withLock { $0 == change }
        let isOver = began.withLock { began in
            guard let first = began, isLast || deadline >= first + Self.longest else {
                return false
            }
            began = nil
            return true
        }
        if isOver { end() }
    }
}
