private import Glibc

/// The new site while it grows, beside the old one on the same disk.
struct StagingFolder: Sendable {
    let folder: Descriptor
    /// The old site, when there is one.
    let old: Descriptor?
    /// Whether the user's mask takes rights away that readers of a site need, so that they must be given by hand.
    private let isMasked: Bool

    init(_ name: String, old: Descriptor?, in parent: Descriptor) throws(SystemFailure) {
        _ = try system { mkdirat(parent.number, name, 0o755) }
        folder = try Descriptor.folder(name, in: parent, following: false)
        self.old = old
        isMasked = try FileStatus(ofOpen: folder.number).permissions & 0o777 != 0o755
        if isMasked { _ = try system { fchmod(folder.number, 0o755) } }
    }

    /// Stores a file: as a link to the old one when that has the same bytes.
    ///
    /// Returns whether the old file was linked.
    func store(_ content: OpenContent, at path: String) throws(SystemFailure) -> Bool {
        if let old, content.isSame(as: path, in: old), try link(path, from: old) { return true }
        let file = try create(path)
        do {
            try content.write(to: file)
            if isMasked { _ = try system { fchmod(file, 0o644) } }
        } catch {
            _ = close(file)
            throw error
        }
        // Some disks report only here that they are full; a signal does not keep the file open.
        if close(file) == -1, errno != EINTR { throw SystemFailure(code: errno) }
        return false
    }

    /// Makes a folder and those it lies in.
    func makeFolder(_ path: String) throws(SystemFailure) {
        do {
            _ = try system { mkdirat(folder.number, path, 0o755) }
        } catch  where error.isExisting {
            return
        } catch  where error.isMissing {
            guard let parent = Self.folder(of: path) else { throw error }
            try makeFolder(parent)
            return try makeFolder(path)
        } catch {
            throw error
        }
        if isMasked { _ = try system { fchmodat(folder.number, path, 0o755, 0) } }
    }
}

extension StagingFolder {
    /// Links the old file; where the system refuses, the file is written anew.
    private func link(_ path: String, from old: Descriptor) throws(SystemFailure) -> Bool {
        if let parent = Self.folder(of: path) { try makeFolder(parent) }
        do {
            _ = try system { linkat(old.number, path, folder.number, path, 0) }
            return true
        } catch  where error.isExisting {
            throw error
        } catch {
            return false  // too many links, another owner, a disk without links
        }
    }

    /// A page is mostly the first file of its folder; for all others the folder is made when it turns out to be missing.
    private func create(_ path: String) throws(SystemFailure) -> Int32 {
        let parent = Self.folder(of: path)
        if let parent, path.utf8.count == parent.utf8.count + 11 { try makeFolder(parent) }
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        do {
            return try system { openat(folder.number, path, flags, 0o644) }
        } catch  where error.isMissing {
            guard let parent else { throw error }
            try makeFolder(parent)
            return try system { openat(folder.number, path, flags, 0o644) }
        } catch {
            throw error
        }
    }

    private static func folder(of path: String) -> String? {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
    }
}
