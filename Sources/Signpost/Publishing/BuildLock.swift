private import Glibc

/// The right to publish to one output folder, given back when the value is gone.
///
/// The system takes the lock from a process that dies, so no lock is ever stale.
struct BuildLock: ~Copyable, Sendable {
    private let file: Descriptor
    private let name: String
    private let parent: Descriptor

    private init(_ file: Descriptor, _ name: String, in parent: Descriptor) {
        self.file = file
        self.name = name
        self.parent = parent
    }

    /// Takes the lock, or says who holds it.
    static func take(
        _ name: String,
        in parent: Descriptor,
        of output: String
    ) throws(Diagnostic) -> Self {
        do throws(SystemFailure) {
            let file = try lock(name, in: parent)
            try sign(file)
            return Self(file, name, in: parent)
        } catch  where error.isBlocked {
            throw .outputLocked(output, by: holder(name, in: parent))
        } catch {
            throw error.isDenied ? .outputReadOnly(output) : .writing(output, error)
        }
    }

    /// Deletes the file while it is still locked, so that nobody takes a lock on a file without a name.
    deinit {
        _ = unlinkat(parent.number, name, 0)
    }
}

extension BuildLock {
    /// Locks the file that has the name *after* the lock was taken: the last holder may have deleted the one we opened.
    private static func lock(_ name: String, in parent: Descriptor) throws(SystemFailure)
        -> Descriptor
    {
        while true {
            let file = try Descriptor.lockFile(name, in: parent)
            _ = try system { flock(file.number, LOCK_EX | LOCK_NB) }
            let named = try? FileStatus(name, in: parent)
            if try named?.isSameFile(as: FileStatus(ofOpen: file.number)) == true { return file }
        }
    }

    private static func sign(_ file: Descriptor) throws(SystemFailure) {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let line = "process \(getpid()), started at \(clock.joined(separator: ":")) UTC"
        _ = try system { ftruncate(file.number, 0) }
        _ = try system { line.withCString { pwrite(file.number, $0, strlen($0), 0) } }
    }

    /// Who has signed the lock; the holder may need a moment to do so.
    private static func holder(_ name: String, in parent: Descriptor) -> String {
        for _ in 0..<20 {
            if let bytes = try? FileBytes.read(name, in: parent), !bytes.isEmpty {
                return " (" + EntryName.quoted(String(decoding: bytes, as: UTF8.self)) + ")"
            }
            usleep(5_000)
        }
        return ""
    }
}
