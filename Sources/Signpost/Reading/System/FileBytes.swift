private import Glibc

/// Reading whole files.
enum FileBytes {
    /// More than any text: beyond it a file is a mistake, and reading it would take the memory of the build.
    static let limit = 64 << 20

    /// Reads a file that is neither a link nor changes meanwhile.
    static func read(_ path: String, in folder: Descriptor) throws(SystemFailure) -> [UInt8] {
        let number = try open(path, in: folder)
        defer { _ = close(number) }
        let before = try status(number)
        if before.size > limit { throw .tooLarge }
        let bytes = try bytes(of: number, count: before.size)
        if bytes.count != before.size { throw .changed }
        if try status(number) != before { throw .changed }
        return bytes
    }

    /// The size of a file that can be opened for reading.
    static func size(_ path: String, in folder: Descriptor) throws(SystemFailure) -> Int {
        let number = try open(path, in: folder)
        defer { _ = close(number) }
        return try status(number).size
    }
}

extension FileBytes {
    /// Opens without waiting, so that a pipe that took the file's place does not stop the build.
    private static func open(_ path: String, in folder: Descriptor) throws(SystemFailure) -> Int32 {
        let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        return try system { openat(folder.number, path, flags) }
    }

    private static func status(_ number: Int32) throws(SystemFailure) -> FileStatus {
        let status = try FileStatus(ofOpen: number)
        if status.kind != .file { throw .notAFile }
        return status
    }

    /// Reads as much as is expected, asking for one byte more to see a file that grew.
    private static func bytes(of number: Int32, count: Int) throws(SystemFailure) -> [UInt8] {
        var failure: SystemFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, filled in
            do throws(SystemFailure) {
                while filled != count {
                    let rest = UnsafeMutableRawBufferPointer(
                        rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]
                    )
                    let got = try system { Glibc.read(number, rest.baseAddress, rest.count) }
                    filled += got
                    if got == 0 || filled > count { return }
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
