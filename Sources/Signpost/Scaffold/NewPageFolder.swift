private import Glibc

/// The folder Content of a project, where a new page finds its place.
struct NewPageFolder {
    let root: String

    /// Refuses a page that is there, one that differs from another only in capitals, and one behind a link.
    func check(_ source: SourcePath) throws(Diagnostic) {
        let content = try realContent()
        if let twin = Self.twin(of: source),
            (try? FileStatus(content + "/" + twin.text, in: .current)) != nil
        {
            throw .newTwin(source.inContent, twin.inContent)
        }
        var folder = content
        for part in source.parts.map(String.init) {
            guard let entries = try? FolderEntry.list(folder, in: .current) else { return }
            if let entry = entries.first(where: { Self.isSame($0, part) }) {
                try check(entry, as: part, of: source)
            } else {
                return
            }
            folder += "/" + part
        }
    }

    /// Makes the file and the folders above it.
    func write(_ text: String, to file: String) throws(Diagnostic) {
        let path = root + "/" + file
        do {
            try Descriptor.makeFolders(
                String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
            )
            try Self.create(path, Array(text.utf8))
        } catch {
            throw error.isExisting ? .newExists(file) : .newFailed(file, error)
        }
    }
}

extension NewPageFolder {
    private func realContent() throws(Diagnostic) -> String {
        do {
            return try RealPath.of(root + "/Content")
        } catch {
            throw .missingFolder("Content", error)
        }
    }

    /// The other file that would stand for the address: `advice.md` and `advice/index.md` are such twins.
    private static func twin(of source: SourcePath) -> SourcePath? {
        if source.name != "index.md" { return source.folder.appending(source.stem + "/index.md") }
        return source.folder == .root ? nil : SourcePath(source.folder.text + ".md")
    }

    private static func isSame(_ entry: FolderEntry, _ name: String) -> Bool {
        entry.name.text.map { SourceName.key(SourceName.composed($0)) } == SourceName.key(name)
    }

    private func check(
        _ entry: FolderEntry,
        as part: String,
        of source: SourcePath
    ) throws(Diagnostic) {
        guard entry.name.text == part else {
            throw .newPath(
                source.text,
                "differs from '\(entry.name.shown)' only in capital letters or accents"
            )
        }
        if entry.kind == .link {
            throw .newPath(source.text, "leads through the symbolic link '\(part)'")
        }
        if part == source.name { throw .newExists(source.inContent) }
        if entry.kind != .folder {
            throw .newPath(source.text, "has '\(part)' as a folder, which is a file")
        }
    }

    /// Writes a file that must not be there yet; one that cannot be finished is taken away again.
    private static func create(_ path: String, _ bytes: [UInt8]) throws(SystemFailure) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let number = try system { open(path, flags, 0o644) }
        do throws(SystemFailure) {
            defer { _ = close(number) }
            try OpenContent(.bytes(bytes)).write(to: number)
        } catch {
            _ = unlink(path)
            throw error
        }
    }
}
