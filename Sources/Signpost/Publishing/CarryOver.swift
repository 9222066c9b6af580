private import Glibc

/// Taking over into the new site what no build made.
struct CarryOver {
    let old: Descriptor
    let new: Descriptor

    /// Takes over one file or one folder with all that is in it.
    func carry(_ entry: FolderEntry.Found) throws(SystemFailure) {
        var waiting = [entry]
        while let next = waiting.popLast() {
            guard next.kind == .folder else {
                try link(next)
                continue
            }
            try copyFolder(next.path)
            for entry in try FolderEntry.list(next.path, in: old) {
                guard let name = entry.name.text else { throw .badName }
                waiting.append(FolderEntry.Found(path: next.path + "/" + name, kind: entry.kind))
            }
        }
    }
}

extension CarryOver {
    /// Links the file itself, even if it is a symbolic link; copies it where the system does not let us link it.
    private func link(_ entry: FolderEntry.Found) throws(SystemFailure) {
        do {
            try makeParent(of: entry.path)
            _ = try system { linkat(old.number, entry.path, new.number, entry.path, 0) }
        } catch {
            switch entry.kind {
            case .file where !error.isFull: try copy(entry.path)
            case .link where !error.isFull: try copyLink(entry.path)
            case .file, .link, .folder, .other: throw error
            }
        }
    }

    private func copy(_ path: String) throws(SystemFailure) {
        let source = try Descriptor.file(path, in: old)
        let status = try FileStatus(ofOpen: source.number)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = try system { openat(new.number, path, flags, 0o600) }
        defer { _ = close(file) }
        try OpenContent.file(source, size: status.size).write(to: file)
        // Only the administrator may give files away; for others the copy is their own.
        _ = fchown(file, status.owner, status.group)
        _ = try system { fchmod(file, status.permissions) }
    }

    private func copyLink(_ path: String) throws(SystemFailure) {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        _ = try system { readlinkat(old.number, path, &target, Int(PATH_MAX)) }
        _ = try system { symlinkat(target, new.number, path) }
    }

    private func copyFolder(_ path: String) throws(SystemFailure) {
        try makeParent(of: path)
        let status = try FileStatus(path, in: old)
        _ = try system { mkdirat(new.number, path, 0o700) }
        _ = fchownat(new.number, path, status.owner, status.group, AT_SYMLINK_NOFOLLOW)
        _ = try system { fchmodat(new.number, path, status.permissions | 0o700, 0) }
    }

    /// Makes the folders above a file that lay in a folder of which the new site has no more files.
    private func makeParent(of path: String) throws(SystemFailure) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let parent = String(path[..<slash])
        do {
            _ = try FileStatus(parent, in: new)
        } catch  where error.isMissing {
            try makeParent(of: parent)
            _ = try system { mkdirat(new.number, parent, 0o755) }
            _ = try system { fchmodat(new.number, parent, 0o755, 0) }
        } catch {
            throw error
        }
    }
}
