private import Glibc

/// An open file or folder, closed when its last user lets go of it.
///
/// A class, because several tasks share one open folder and none of them knows who is the last.
final class Descriptor: Sendable {
    let number: Int32

    private init(_ number: Int32) {
        self.number = number
    }

    deinit { _ = close(number) }

    /// Stands for the current folder; absolute paths do not need more.
    static let current = Descriptor(AT_FDCWD)

    /// Opens a folder relative to another one.
    static func folder(
        _ path: String,
        in parent: Descriptor = .current,
        following: Bool = true
    ) throws(SystemFailure) -> Descriptor {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (following ? 0 : O_NOFOLLOW)
        return Descriptor(try system { openat(parent.number, path, flags) })
    }

    /// Opens a file for reading; a link is refused, and a pipe does not make us wait.
    static func file(
        _ path: String,
        in parent: Descriptor = .current
    ) throws(SystemFailure) -> Descriptor {
        let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        return Descriptor(try system { openat(parent.number, path, flags) })
    }

    /// Opens a file to hold a lock on it, and makes it when it is missing.
    static func lockFile(_ name: String, in parent: Descriptor) throws(SystemFailure) -> Descriptor
    {
        let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
        return Descriptor(try system { openat(parent.number, name, flags, 0o644) })
    }

    /// Makes a folder of the given absolute path and those it lies in, where they are missing.
    static func makeFolders(_ path: String) throws(SystemFailure) {
        do throws(SystemFailure) {
            _ = try FileStatus(path, in: .current)
        } catch  where error.isMissing {
            let slash = path.lastIndex(of: "/") ?? path.startIndex
            try makeFolders(slash == path.startIndex ? "/" : String(path[..<slash]))
            _ = try system { mkdir(path, 0o755) }
        } catch {
            throw error
        }
    }
}
