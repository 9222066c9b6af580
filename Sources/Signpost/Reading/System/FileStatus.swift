import Glibc

/// What the disk says of a file without opening it.
struct FileStatus: Hashable {
    enum Kind: Hashable {
        case file, folder, link, other
    }

    let kind: Kind
    let size: Int
    let permissions: UInt32
    let owner: UInt32
    let group: UInt32
    let device: UInt
    let inode: UInt
    let modified: Int
    let modifiedNanoseconds: Int

    /// Asks about a path relative to an open folder; a link is itself unless it is to be followed.
    init(_ path: String, in folder: Descriptor, following: Bool = false) throws(SystemFailure) {
        var status = stat()
        let flags = following ? 0 : AT_SYMLINK_NOFOLLOW
        _ = try system { fstatat(folder.number, path, &status, flags) }
        self.init(status)
    }

    /// Asks about an open file.
    init(ofOpen number: Int32) throws(SystemFailure) {
        var status = stat()
        _ = try system { fstat(number, &status) }
        self.init(status)
    }

    init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        size = Int(status.st_size)
        permissions = UInt32(status.st_mode) & 0o7777
        owner = status.st_uid
        group = status.st_gid
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
        modified = status.st_mtim.tv_sec
        modifiedNanoseconds = status.st_mtim.tv_nsec
    }

    func isSameFile(as other: Self) -> Bool { device == other.device && inode == other.inode }
}
