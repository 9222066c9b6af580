private import Glibc  // rename, fsync

/// Making the fixes that diagnostics carry, in the files of a project.
public struct Mending: Sendable {
    /// The files of Content that would change, in the order of their paths.
    public let files: [MendedFile]
    private let root: String

    /// Reads the files that have something to mend; nothing is written.
    public init(_ diagnostics: [Diagnostic], root: String) {
        self.root = root
        let fixes = Dictionary(grouping: diagnostics.compactMap(\.fix), by: \.place.file)
        files = fixes.sorted { $0.key < $1.key }.compactMap { file, fixes in
            guard file.hasPrefix("Content/"),
                let bytes = try? FileBytes.read(root + "/" + file, in: .current)
            else { return nil }
            return MendedFile(file, bytes, fixes)
        }
    }

    /// How many places differ in all files.
    public var places: Int { files.reduce(0) { $0 + $1.places } }

    /// Writes the files, each in one step, and gives those that were left alone with the reason.
    public func write() -> [Diagnostic] {
        files.compactMap { mended in
            do throws(SystemFailure) {
                try write(mended)
                return nil
            } catch {
                return .unmended(mended.file, error)
            }
        }
    }

    private func write(_ mended: MendedFile) throws(SystemFailure) {
        let path = root + "/" + mended.file
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        let folder = try Descriptor.folder(String(path[..<slash]))
        let name = String(path[path.index(after: slash)...])
        let status = try FileStatus(name, in: folder)
        // A name that no page has, so that a build that runs meanwhile does not take it for one; no longer than any.
        let draft = ".signpost-mended"
        do throws(SystemFailure) {
            try make(draft, of: mended.after, status.permissions, in: folder)
            let now = try FileBytes.read(name, in: folder)
            if now != mended.before { throw .changed }
            _ = try system { renameat(folder.number, draft, folder.number, name) }
        } catch {
            _ = unlinkat(folder.number, draft, 0)
            throw error
        }
    }

    private func make(
        _ name: String,
        of bytes: [UInt8],
        _ permissions: UInt32,
        in folder: Descriptor
    ) throws(SystemFailure) {
        _ = unlinkat(folder.number, name, 0)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let number = try system { openat(folder.number, name, flags, 0o600) }
        defer { _ = close(number) }
        try OpenContent.bytes(bytes).write(to: number)
        _ = try system { fchmod(number, permissions) }
        _ = try system { fsync(number) }
    }
}

extension Diagnostic {
    fileprivate static func unmended(_ file: String, _ failure: SystemFailure) -> Self {
        Diagnostic(
            .warning,
            id: "fix-failed",
            at: Place(file: file),
            "the file was left as it is: \(failure.words)",
            hint: failure == .changed
                ? "save your work and run 'signpost check --fix' again"
                : "mend it by hand, or allow writing to the file and its folder"
        )
    }
}
