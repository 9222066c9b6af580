import Glibc
import Testing

@testable import Signpost

struct SystemFailureTests {
    @Test(
        arguments: [
            (ENOSPC, "no space left on the disk"),
            (EDQUOT, "your share of the disk is used up"),
            (ESTALE, "it changed meanwhile"),
            (ENXIO, "it is neither a file nor a folder"),
            (EILSEQ, "a name in it is not written in UTF-8"),
            (EFBIG, "the file is larger than is allowed here"),
            (EACCES, "permission denied"),
            (EPERM, "permission denied"),
            (EROFS, "the disk is read-only"),
            (EIO, "the disk reports a fault"),
            (EMFILE, "too many files are open"),
            (ENFILE, "too many files are open"),
            (ENAMETOOLONG, "the path is too long"),
            (ENOENT, "it is not there"),
            (ENOTDIR, "a part of the path is not a folder"),
            (ELOOP, "a symbolic link is in the way"),
            (EBUSY, "it is in use as a mount point"),
            (ENOTEMPTY, "Directory not empty"),
        ]
    )
    func `what the system refuses is told in plain words`(code: Int32, words: String) {
        #expect(SystemFailure(code: code).words == words)
    }
}
