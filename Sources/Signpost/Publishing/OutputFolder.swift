/// A folder that a site may be published to without harming anything else.
public struct OutputFolder: Hashable, Sendable {
    /// The path as somebody wrote it, which messages use.
    let shown: String
    /// The name in the folder that it is in.
    let name: String
    /// The absolute path of the folder that it is in, without links.
    let parent: String

    /// Checks where `path` leads.
    ///
    /// A link is followed and the folder at its end is published to. The folder may be missing, but it may be
    /// neither the project, one of its sources, the home folder nor anything that contains one of them, and it
    /// may not lie inside a source. Messages call it `shown`, or by its path when that is nil, and suggest `example`.
    public init(
        _ path: String,
        shown: String? = nil,
        project: String,
        sources: [String],
        home: String? = nil,
        example: String = "Public"
    ) throws(Diagnostic) {
        let real = try Self.real(path)
        guard let slash = real.lastIndex(of: "/"), real != "/" else {
            throw .outputContains(path, "the whole disk", example)
        }
        for source in sources { try Self.check(path, real, apartFrom: source, example) }
        for precious in [project, home].compactMap({ $0 }) {
            guard let there = try? Self.resolve(precious) else { continue }
            if RealPath.contains(real, there) { throw .outputContains(path, precious, example) }
        }
        self.shown = shown ?? path
        if let there = try? FileStatus(real, in: .current), there.kind != .folder {
            throw .outputNotFolder(self.shown)
        }
        name = String(real[slash...].dropFirst())
        parent = slash == real.startIndex ? "/" : String(real[..<slash])
    }

    /// Opens the folder that the output folder is in, and makes it when it is missing.
    func openParent() throws(Diagnostic) -> Descriptor {
        do {
            try Descriptor.makeFolders(parent)
            return try Descriptor.folder(parent)
        } catch {
            throw error.isDenied ? .outputReadOnly(shown) : .outputPath(shown, error)
        }
    }

    /// Opens the old site, or returns nil when there is none; refuses what cannot be exchanged.
    func openFolder(in parent: Descriptor) throws(Diagnostic) -> Descriptor? {
        let folder: Descriptor
        let status: FileStatus
        let parentStatus: FileStatus
        do throws(SystemFailure) {
            status = try FileStatus(name, in: parent)
            if status.kind != .folder { throw .notAFolder }
            folder = try Descriptor.folder(name, in: parent, following: false)
            parentStatus = try FileStatus(ofOpen: parent.number)
        } catch {
            if error.isMissing { return nil }
            throw error.isNotFolder ? .outputNotFolder(shown) : .outputPath(shown, error)
        }
        if status.device != parentStatus.device { throw .outputMounted(shown) }
        if status.permissions & 0o222 == 0 { throw .outputReadOnly(shown) }
        return folder
    }
}

extension OutputFolder {
    private static func real(_ path: String) throws(Diagnostic) -> String {
        do {
            return try resolve(path)
        } catch {
            let leadsNowhere = error.isMissing && RealPath.isLink(path)
            throw leadsNowhere ? .outputLeadsNowhere(path) : .outputPath(path, error)
        }
    }

    private static func check(
        _ path: String,
        _ real: String,
        apartFrom source: String,
        _ example: String
    ) throws(Diagnostic) {
        guard let there = try? resolve(source) else { return }
        if RealPath.contains(there, real) { throw .outputInside(path, source, example) }
        if RealPath.contains(real, there) { throw .outputContains(path, source, example) }
    }

    /// The absolute path without links of something that need not exist yet.
    private static func resolve(_ path: String) throws(SystemFailure) -> String {
        do throws(SystemFailure) {
            return try RealPath.of(path)
        } catch  where !error.isMissing {
            throw error
        } catch {
            var trimmed = path[...]
            while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
            if RealPath.isLink(String(trimmed)) { throw error }
            let slash = trimmed.lastIndex(of: "/")
            let name = slash.map { trimmed[$0...].dropFirst() } ?? trimmed
            let folder = slash.map { $0 == trimmed.startIndex ? "/" : trimmed[..<$0] } ?? "."
            if ["", ".", ".."].contains(name) { throw error }
            let parent = try resolve(String(folder))
            return parent == "/" ? "/" + name : parent + "/" + name
        }
    }
}
