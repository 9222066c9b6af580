/// A file that was found, before its bytes are read.
struct SourceItem: Sendable {
    let path: SourcePath
    /// The way to the file from the root; absolute when a link leads there.
    let route: String
}

/// All files below a folder, without their bytes.
struct SourceListing {
    let folder: SourceFolder
    let name: String
    private(set) var items: [SourceItem] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var waiting = [Visit(path: .root, route: ".", isLinked: false)]

    init(root: String, name: String) throws(Diagnostic) {
        do {
            folder = try SourceFolder(root)
        } catch {
            throw .missingFolder(name, error)
        }
        self.name = name
    }

    /// Visits folder after folder; a list of what is left instead of recursion, so that no depth can exhaust the stack.
    mutating func walk(_ arranged: ([FolderEntry]) -> [FolderEntry]) {
        while let visit = waiting.popLast() {
            do {
                let entries = try FolderEntry.list(visit.route, in: folder.descriptor)
                add(arranged(entries), of: visit)
            } catch {
                diagnostics.append(.unreadable(place(visit.path), error))
            }
        }
    }
}

extension SourceListing {
    private struct Visit {
        let path: SourcePath
        let route: String
        /// Whether a link was followed on the way here.
        let isLinked: Bool

        func route(to name: String) -> String { route == "." ? name : route + "/" + name }
    }

    private func place(_ path: SourcePath) -> String {
        path.text.isEmpty ? name : name + "/" + EntryName.quoted(path.text)
    }

    private mutating func add(_ entries: [FolderEntry], of visit: Visit) {
        var seen: [String: String] = [:]
        let known = entries.filter { !$0.name.isHidden }
        for entry in known.sorted(by: { $0.name < $1.name }) {
            guard let text = entry.name.text, SourceName.flaw(of: text) == nil else {
                diagnostics.append(.unusable(entry.name, in: place(visit.path)))
                continue
            }
            let name = SourceName.composed(text)
            let path = visit.path.appending(name)
            if SourceName.isLeftover(text) {
                diagnostics.append(.leftover(place(path)))
            } else if let twin = seen.updateValue(name, forKey: SourceName.key(name)) {
                diagnostics.append(.twins(twin, name, at: place(path)))
            } else {
                add(entry.kind, path, visit.route(to: text), isLinked: visit.isLinked)
            }
        }
    }

    private mutating func add(
        _ kind: FileStatus.Kind,
        _ path: SourcePath,
        _ route: String,
        isLinked: Bool
    ) {
        switch kind {
        case .file:
            items.append(SourceItem(path: path, route: route))
        case .folder where path.fileExtension == "md":
            diagnostics.append(.folderNamedLikePage(place(path)))
        case .folder:
            waiting.append(Visit(path: path, route: route, isLinked: isLinked))
        case .link:
            follow(path, route, isLinked: isLinked)
        case .other:
            diagnostics.append(.unreadable(place(path), .notAFile))
        }
    }

    /// Follows a link once: what it leads to is listed, but a folder link inside a linked folder is refused.
    private mutating func follow(_ path: SourcePath, _ route: String, isLinked: Bool) {
        switch folder.target(of: route) {
        case .missing: diagnostics.append(.link(place(path), .broken))
        case .outside: diagnostics.append(.link(place(path), .outside(name)))
        case .around: diagnostics.append(.link(place(path), .loop))
        case .endless: diagnostics.append(.link(place(path), .circle))
        case .inside(.link, _): diagnostics.append(.link(place(path), .broken))
        case .inside(.folder, _) where isLinked: diagnostics.append(.link(place(path), .nested))
        case .inside(let kind, let target): add(kind, path, target, isLinked: true)
        }
    }
}
