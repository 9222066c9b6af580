/// What is to become of the files of the old site.
struct OldSite {
    /// Files that an earlier build made and that this one does not make.
    private(set) var removed = 0
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
        var folders = ["."]
        while let path = folders.popLast() {
            for entry in try FolderEntry.list(path, in: folder) {
                guard let name = entry.name.text else { throw .badName }
                let child = path == "." ? name : path + "/" + name
                if isOurFolder(entry.kind, child) {
                    folders.append(child)
                } else {
                    sort(FolderEntry.Found(path: child, kind: entry.kind))
                }
            }
        }
        foreign.sort { $0.path < $1.path }
        taken.sort()
    }
}

extension OldSite {
    private func isOurFolder(_ kind: FileStatus.Kind, _ path: String) -> Bool {
        kind == .folder && (oldFolders.contains(path) || newFolders.contains(path))
    }

    private mutating func sort(_ entry: FolderEntry.Found) {
        if entry.path == Ledger.name { return }
        let isOurs = entry.kind != .folder && ledger.contains(entry.path)
        if isOurs {
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
