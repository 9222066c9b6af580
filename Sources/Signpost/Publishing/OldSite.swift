/// What is to become of the files of the old site.
struct OldSite {
    /// Files that an earlier build made and that this one does not make.
    private(set) var removed = 0
    /// All files that an earlier build made, folder by folder.
    private var ours: [String] = []
    /// The folders that hold them, each after the one that it lies in.
    private var folders = ["."]
    /// Files and folders (with a slash) that no build made.
    private(set) var foreign: [FolderEntry.Found] = []
    /// Files that no build made, where the new site has a file or folder of its own.
    private(set) var taken: [String] = []

    private let ledger: Set<String>
    private let made: Set<String>
    private let oldFolders: Set<String>
    private let newFolders: Set<String>

    /// Looks through the folder of the old site; `linked` are the files that the new site shares with it.
    init(
        _ folder: Descriptor,
        ledger: Ledger,
        made: Set<String>,
        linked: Set<String>
    ) throws(SystemFailure) {
        self.ledger = ledger.paths.union(linked)
        self.made = made
        oldFolders = ledger.folders
        newFolders = Ledger(paths: made).folders
        var next = 0
        while next < folders.count {
            try look(into: folders[next], of: folder)
            next += 1
        }
        foreign.sort { $0.path < $1.path }
        taken.sort()
    }
}

extension OldSite {
    private mutating func look(into path: String, of folder: Descriptor) throws(SystemFailure) {
        for entry in try FolderEntry.list(path, in: folder) {
            guard let name = entry.name.text else { throw .badName }
            let child = path == "." ? name : path + "/" + name
            if isOurFolder(entry.kind, child) {
                folders.append(child)
            } else {
                classify(FolderEntry.Found(path: child, kind: entry.kind))
            }
        }
    }

    private func isOurFolder(_ kind: FileStatus.Kind, _ path: String) -> Bool {
        kind == .folder && (oldFolders.contains(path) || newFolders.contains(path))
    }

    private mutating func classify(_ entry: FolderEntry.Found) {
        if entry.path == Ledger.name { return }
        let isOurs = entry.kind != .folder && ledger.contains(entry.path)
        if isOurs {
            ours.append(entry.path)
            removed += made.contains(entry.path) ? 0 : 1
        } else if isTaken(entry.path) {
            taken.append(entry.path)
        } else {
            foreign.append(entry)
        }
    }

    /// Whether the new site has a file or folder at this place, or a file where one of its folders is.
    private func isTaken(_ path: String) -> Bool {
        if newFolders.contains(path) || made.contains(path) { return true }
        return Ledger(paths: [path]).folders.contains(where: made.contains)
    }
}

extension OldSite {
    /// Deletes our files and folders from the old site, which nobody can see any more.
    ///
    /// What cannot be deleted here, and what is not ours, stays for `FolderRemoval`, which looks at everything again.
    func delete(from folder: Descriptor, jobs: Int) async {
        let length = max((ours.count + jobs - 1) / jobs, 64)
        await withTaskGroup(of: Void.self) { group in
            for start in stride(from: 0, to: ours.count, by: length) {
                let run = ours[start..<min(start + length, ours.count)]
                group.addTask {
                    for path in run { FolderRemoval.deleteFile(path, in: folder) }
                }
            }
        }
        for path in folders.dropFirst().reversed() { FolderRemoval.deleteFolder(path, in: folder) }
    }
}
