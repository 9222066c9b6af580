private import Glibc

/// Deletes a folder with all that is in it, and never follows a link out of it.
enum FolderRemoval {
    static func remove(_ name: String, in parent: Descriptor) throws(SystemFailure) {
        let status: FileStatus
        do {
            status = try FileStatus(name, in: parent)
        } catch  where error.isMissing {
            return
        } catch {
            throw error
        }
        guard status.kind == .folder else { return try unlink(name, in: parent) }
        try empty(name, in: parent)
    }

    /// Deletes a file; does nothing where that is not possible.
    static func deleteFile(_ path: String, in folder: Descriptor) {
        _ = unlinkat(folder.number, path, 0)
    }

    /// Deletes a folder if it is empty.
    static func deleteFolder(_ path: String, in folder: Descriptor) {
        _ = unlinkat(folder.number, path, AT_REMOVEDIR)
    }
}

extension FolderRemoval {
    /// Deletes files on the way down and folders on the way back; a list instead of recursion bears any depth.
    private static func empty(_ name: String, in parent: Descriptor) throws(SystemFailure) {
        var folders = [name]
        var next = 0
        while next < folders.count {
            let folder = folders[next]
            next += 1
            for entry in try entries(of: folder, in: parent) {
                let path = folder + "/" + (entry.name.text ?? entry.name.shown)
                if entry.kind == .folder {
                    folders.append(path)
                } else {
                    try unlink(path, in: parent)
                }
            }
        }
        for folder in folders.reversed() {
            _ = try system { unlinkat(parent.number, folder, AT_REMOVEDIR) }
        }
    }

    private static func unlink(_ path: String, in parent: Descriptor) throws(SystemFailure) {
        _ = try system { unlinkat(parent.number, path, 0) }
    }

    /// Lists a folder, after giving ourselves the right to change it where somebody took it away.
    private static func entries(
        of folder: String,
        in parent: Descriptor
    ) throws(SystemFailure) -> [FolderEntry] {
        if try FileStatus(folder, in: parent).permissions & 0o700 != 0o700 {
            _ = try system { fchmodat(parent.number, folder, 0o700, 0) }
        }
        return try FolderEntry.list(folder, in: parent)
    }
}
