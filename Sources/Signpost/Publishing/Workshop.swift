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

    /// Removes what a build that died has left; brings the old site back if it died between two renames.
    func tidy() throws(SystemFailure) {
        if try exists(aside), try !exists(output) {
            try Swap.rename(aside, output, in: parent)
        }
        try FolderRemoval.remove(aside, in: parent)
        try removeNew()
    }

    func removeNew() throws(SystemFailure) {
        try FolderRemoval.remove(new, in: parent)
    }

    /// Puts the new site in its place, and says which way it went.
    func swap(_ way: Swap, isFirst: Bool) throws(SystemFailure) -> Swap {
        if !isFirst { return try way.perform(new, for: output, aside: aside, in: parent) }
        try Swap.rename(new, output, in: parent)
        return .exchange
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
