private import Glibc
private import Synchronization

/// Folders with all that is in them, as Linux watches them: each folder by itself.
final class WatchedFolders: Sendable {
    /// What happens to a file when somebody saves, makes, moves or deletes it.
    private static let kinds = UInt32(
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
            | IN_ONLYDIR
    )

    /// Where the events are read from.
    let descriptor: Int32
    private let root: String
    private let names: Set<String>
    /// The paths of the watched folders by the numbers that the system gave them.
    private let paths = Mutex<[Int32: String]>([:])

    init(_ names: [String], in root: String) throws(WatchFailure) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        self.root = root
        self.names = Set(names)
        guard descriptor >= 0 else { throw WatchFailure(code: errno) }
        // The root tells when one of the folders is replaced by another of its name.
        try watch(root)
        for name in names.sorted() { try watchAll(below: root + "/" + name) }
    }

    deinit {
        close(descriptor)
    }

    /// Takes the events that wait, and watches folders that are new; whether anything happened that counts.
    func takeEvents() -> Bool {
        var isChanged = false
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
            while case let count = read(descriptor, buffer.baseAddress, buffer.count), count > 0 {
                let events = UnsafeRawBufferPointer(rebasing: buffer[..<count])
                if take(WatchEvents(events)) { isChanged = true }
            }
        }
        return isChanged
    }

    /// Takes events as the system writes them, each of them even after one that counts.
    func take(_ events: WatchEvents) -> Bool {
        var isChanged = false
        for event in events where take(event) { isChanged = true }
        return isChanged
    }

    private func take(_ event: WatchEvents.Event) -> Bool {
        if event.isOverflow {
            for name in names { try? watchAll(below: root + "/" + name) }
            return true
        }
        guard let folder = paths.withLock({ $0[event.folder] }) else { return false }
        if event.isEnd {
            paths.withLock { $0[event.folder] = nil }
            return folder != root
        }
        if folder == root, !names.contains(event.name) { return false }
        // Editors keep what they have not saved yet in files of such names.
        if event.name.hasPrefix(".") { return false }
        // A folder that cannot be watched any more is still read after the next change elsewhere.
        if event.isFolder { try? watchAll(below: folder + "/" + event.name) }
        return true
    }

    /// Watches a folder and those in it: a list instead of recursion, and each once, for links may lead in a circle.
    private func watchAll(below folder: String) throws(WatchFailure) {
        var waiting = [folder]
        var seen: Set<Int32> = []
        while let path = waiting.popLast() {
            guard let number = try watch(path), seen.insert(number).inserted else { continue }
            waiting += FolderNames.list(path).map { path + "/" + $0 }
        }
    }

    /// The number of a folder that is watched from now on; nil when there is none at the path.
    @discardableResult
    private func watch(_ path: String) throws(WatchFailure) -> Int32? {
        let number = inotify_add_watch(descriptor, path, Self.kinds)
        guard number >= 0 else {
            // It may be gone already, or be no folder at all.
            if [ENOENT, ENOTDIR, EACCES, ELOOP].contains(errno) { return nil }
            throw WatchFailure(code: errno)
        }
        // A folder that was moved keeps its number and has another path.
        paths.withLock { $0[number] = path }
        return number
    }
}

/// What the folders in a folder are called.
enum FolderNames {
    static func list(_ path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            // A link may lead to a folder; the system says so when asked to watch it.
            let kind = Int(entry.pointee.d_type)
            guard kind == DT_DIR || kind == DT_LNK || kind == DT_UNKNOWN else { continue }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}
