private import Glibc
private import Synchronization

/// The bytes of files that were read before, for as long as the disk says that they are the same.
final class FileMemory: Sendable {
    private struct Entry {
        let status: FileStatus
        let contents: SourceFile.Contents
        /// When it was read, in nanoseconds since 1970.
        let time: Int
    }

    /// Whoever writes within this time after a read may leave a file that looks the same: the disk's clock ticks slowly.
    private static let doubt = 50_000_000

    private let entries = Mutex<[String: Entry]>([:])
    private let changedCopies = Mutex(false)

    /// The contents of a file at an absolute path, which `read` reads unless they are known.
    func contents(
        at path: String,
        _ status: FileStatus,
        _ read: () throws(SystemFailure) -> SourceFile.Contents
    ) throws(SystemFailure) -> SourceFile.Contents {
        let known = entries.withLock { $0[path] }
        if let known, known.status == status, known.status.age(at: known.time) > Self.doubt {
            return known.contents
        }
        let time = Self.now
        let contents = try read()
        if case .unread = contents, let known, known.status != status {
            changedCopies.withLock { $0 = true }
        }
        entries.withLock { $0[path] = Entry(status: status, contents: contents, time: time) }
        return contents
    }

    /// Whether a file that is only copied was changed since this was last asked: its size may be what it was.
    func takeChangedCopies() -> Bool {
        changedCopies.withLock { isChanged in
            defer { isChanged = false }
            return isChanged
        }
    }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}

extension FileStatus {
    /// How long before a time it was changed last, in nanoseconds.
    fileprivate func age(at time: Int) -> Int {
        time - (modified * 1_000_000_000 + modifiedNanoseconds)
    }
}
