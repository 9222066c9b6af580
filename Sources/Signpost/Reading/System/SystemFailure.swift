private import Glibc

/// Why the operating system refused a call.
struct SystemFailure: Error, Hashable {
    let code: Int32

    /// The reason in plain words, to follow a colon.
    var words: String {
        switch code {
        case ENOSPC: "no space left on the disk"
        case EDQUOT: "your share of the disk is used up"
        case ESTALE: "it changed meanwhile"
        case ENXIO: "it is neither a file nor a folder"
        case EILSEQ: "a name in it is not written in UTF-8"
        case EFBIG: "the file is larger than is allowed here"
        case EACCES, EPERM: "permission denied"
        case EROFS: "the disk is read-only"
        case EIO: "the disk reports a fault"
        case EMFILE, ENFILE: "too many files are open"
        case ENAMETOOLONG: "the path is too long"
        case ENOENT: "it is not there"
        case ENOTDIR: "a part of the path is not a folder"
        case ELOOP: "a symbolic link is in the way"
        case EBUSY: "it is in use as a mount point"
        default: String(cString: strerror(code))
        }
    }

    /// Whether the disk, or our share of it, is full.
    var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
    var isMissing: Bool { code == ENOENT }
    var isExisting: Bool { code == EEXIST }
    var isNotFolder: Bool { code == ENOTDIR }
    var isBlocked: Bool { code == EWOULDBLOCK }
    /// Whether something other than a folder's old content keeps it from being changed.
    var isDenied: Bool { code == EACCES || code == EPERM || code == EROFS }
    var isTooLong: Bool { code == ENAMETOOLONG }
    var isInUse: Bool { code == EBUSY }
    /// Whether symbolic links lead in a circle.
    var isEndless: Bool { code == ELOOP }
    /// Whether the file system cannot do this at all, or not with this folder.
    var isUnsupported: Bool { [ENOSYS, EINVAL, ENOTSUP, EXDEV].contains(code) }

    static let unsupported = Self(code: ENOSYS)
    /// A file is larger than we are willing to read.
    static let tooLarge = Self(code: EFBIG)
    /// A file changed between two looks at it.
    static let changed = Self(code: ESTALE)
    static let notAFolder = Self(code: ENOTDIR)
    /// A name is not written in UTF-8.
    static let badName = Self(code: EILSEQ)
    /// Something that has no bytes of its own stands where a file should be.
    static let notAFile = Self(code: ENXIO)
}

/// The result of a system call that gives -1 when it fails, tried again when a signal interrupted it.
func system<Result: SignedInteger>(_ call: () -> Result) throws(SystemFailure) -> Result {
    while true {
        let result = call()
        if result != -1 { return result }
        let code = errno
        if code != EINTR { throw SystemFailure(code: code) }
    }
}
