/// The names that a publisher uses beside the output folder, and the order in which they come and go.
struct Workshop: Sendable {
    let parent: Descriptor
    let output: String

    /// The lock file.
    var lock: String { ".\(output).signpost-lock" }
    /// The new site while it grows, and after the exchange the old one.
    var new: String { ".\(output).signpost-new" }
    /// The old site between two renames.
    private var aside: String { ".\(output).signpost-old" }
    /// The new site, complete, while the old one is being deleted.
    private var ready: String { ".\(output).signpost-ready" }

    /// Removes what a build that died has left, and ends a change of places that it had begun.
    func tidy() throws(SystemFailure) {
        if try exists(ready) { try replaceByDeletion() }
        if try exists(aside), try !exists(output) { try rename(aside, output) }
        try FolderRemoval.remove(aside, in: parent)
        try removeNew()
    }

    func removeNew() throws(SystemFailure) {
        try FolderRemoval.remove(new, in: parent)
    }

    /// Puts the new site in its place, and says which way it went.
    func swap(_ way: Swap, isFirst: Bool) throws(SystemFailure) -> Swap {
        if isFirst {
            try rename(new, output)
            return .exchange
        }
        do throws(SystemFailure) {
            try replace(way)
            return way
        } catch {
            guard error.isUnsupported, let next = way.next else { throw error }
            return try swap(next, isFirst: false)
        }
    }

    private func replace(_ way: Swap) throws(SystemFailure) {
        switch way {
        case .exchange:
            try Swap.exchange(new, output, in: parent)
        case .twoRenames:
            try rename(output, aside)
            do {
                try rename(new, output)
            } catch {
                try rename(aside, output)
                throw error
            }
        case .deletion:
            try rename(new, ready)
            try replaceByDeletion()
        }
    }

    private func replaceByDeletion() throws(SystemFailure) {
        try FolderRemoval.remove(output, in: parent)
        try rename(ready, output)
    }

    private func rename(_ old: String, _ new: String) throws(SystemFailure) {
        try Swap.rename(old, new, in: parent)
    }

    private func exists(_ name: String) throws(SystemFailure) -> Bool {
        do {
            _ = try FileStatus(name, in: parent)
            return true
        } catch  where error.isMissing {
            return false
        } catch {
            throw error
        }
    }
}
