/// Reads a folder of sources: the only stage that looks at Content and Themes.
public enum SourceReader {
    /// Reads every file below the folder `root`, which messages call `name`, such as `Content`.
    ///
    /// The files come in the order of their paths, whatever order the disk gives. Names that cannot be
    /// published and files that cannot be read are reported; the rest is still returned.
    public static func read(
        _ root: String,
        name: String,
        jobs: Int = 2
    ) async -> ([SourceFile], [Diagnostic]) {
        await read(root, name: name, jobs: jobs) { $0 }
    }

    /// `arranged` puts a folder's entries into another order, to show that the order does not matter; `memory` knows
    /// the files of the build before.
    static func read(
        _ root: String,
        name: String,
        jobs: Int,
        memory: FileMemory? = nil,
        arranged: ([FolderEntry]) -> [FolderEntry]
    ) async -> ([SourceFile], [Diagnostic]) {
        var listing: SourceListing
        do {
            listing = try SourceListing(root: root, name: name)
        } catch {
            return ([], [error])
        }
        listing.walk(arranged)
        let results = await contents(of: listing, memory, name: name, jobs: max(jobs, 1))
        let files = results.compactMap { try? $0.get() }
        let failures = results.compactMap { result in
            if case .failure(let diagnostic) = result { diagnostic } else { nil }
        }
        return (files, (listing.diagnostics + failures).sorted())
    }
}

extension SourceReader {
    /// The names of what a folder holds but for plain files; none when it cannot be read.
    static func folders(in path: String) -> [String] {
        let entries = (try? FolderEntry.list(path, in: .current, following: true)) ?? []
        return entries.filter { $0.kind != .file }.compactMap(\.name.text).sorted()
    }
}

extension SourceReader {
    private typealias Outcome = Result<SourceFile, Diagnostic>

    /// Reads in as many runs of neighbours as there are jobs, because a task per small file costs as much as the file.
    private static func contents(
        of listing: SourceListing,
        _ memory: FileMemory?,
        name: String,
        jobs: Int
    ) async -> [Outcome] {
        let items = listing.items.sorted { $0.path < $1.path }
        let length = max((items.count + jobs - 1) / jobs, 64)
        let starts = stride(from: 0, to: items.count, by: length)
        return await withTaskGroup(of: (Int, [Outcome]).self) { group in
            for start in starts {
                let run = items[start..<min(start + length, items.count)]
                let folder = listing.folder
                group.addTask { (start, run.map { file(of: $0, in: folder, memory, name) }) }
            }
            var runs: [Int: [Outcome]] = [:]
            for await (start, run) in group { runs[start] = run }
            return starts.flatMap { runs[$0] ?? [] }
        }
    }

    private static func file(
        of item: SourceItem,
        in folder: SourceFolder,
        _ memory: FileMemory?,
        _ name: String
    ) -> Outcome {
        do throws(SystemFailure) {
            let read = { () throws(SystemFailure) in try contents(of: item, in: folder) }
            guard let memory else {
                return .success(SourceFile(path: item.path, contents: try read()))
            }
            let status = try FileStatus(item.route, in: folder.descriptor)
            let known = try memory.contents(at: folder.absolute(item.route), status, read)
            return .success(SourceFile(path: item.path, contents: known))
        } catch {
            return .failure(.unreadable(name + "/" + item.path.text, error))
        }
    }

    private static func contents(of item: SourceItem, in folder: SourceFolder)
        throws(SystemFailure) -> SourceFile.Contents
    {
        if SourceFile.readExtensions.contains(item.path.fileExtension) {
            return .bytes(try FileBytes.read(item.route, in: folder.descriptor))
        }
        return .unread(
            at: folder.absolute(item.route),
            size: try FileBytes.size(item.route, in: folder.descriptor)
        )
    }
}
