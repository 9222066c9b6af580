private import Glibc

/// One name in a folder.
struct FolderEntry: Hashable, Sendable {
    let name: EntryName
    let kind: FileStatus.Kind

    /// An entry with its path from the folder where the search began.
    struct Found: Hashable, Sendable {
        let path: String
        let kind: FileStatus.Kind
    }

    /// Lists a folder without `.` and `..`, in the order in which the disk gives it.
    static func list(
        _ path: String,
        in parent: Descriptor,
        following: Bool = false
    ) throws(SystemFailure) -> [Self] {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (following ? 0 : O_NOFOLLOW)
        let number = try system { openat(parent.number, path, flags) }
        guard let stream = fdopendir(number) else {
            let failure = SystemFailure(code: errno)
            _ = close(number)
            throw failure
        }
        defer { closedir(stream) }
        return try entries(of: stream, number)
    }
}

extension FolderEntry {
    private static func entries(
        of stream: OpaquePointer,
        _ folder: Int32
    ) throws(SystemFailure) -> [Self] {
        var entries: [Self] = []
        while true {
            errno = 0
            guard let found = readdir(stream) else { break }
            let name = EntryName(UnsafeRawPointer(found) + nameOffset)
            if name.text == "." || name.text == ".." { continue }
            entries.append(Self(name: name, kind: try kind(of: found, in: folder)))
        }
        let code = errno
        if code != 0 { throw SystemFailure(code: code) }
        return entries
    }

    /// The kind from the listing where the file system tells it there, so that no file is asked twice.
    private static func kind(
        of entry: UnsafeMutablePointer<dirent>,
        in folder: Int32
    ) throws(SystemFailure) -> FileStatus.Kind {
        switch Int(entry.pointee.d_type) {
        case DT_REG: return .file
        case DT_DIR: return .folder
        case DT_LNK: return .link
        case DT_UNKNOWN:
            var status = stat()
            let name = (UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: CChar.self)
            _ = try system { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
            return FileStatus(status).kind
        default: return .other
        }
    }

    private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
}
