private import Glibc

/// The folder that sources are read from, and the border that no link may cross.
struct SourceFolder: Sendable {
    /// Where a symbolic link leads.
    enum Target {
        case inside(FileStatus.Kind, route: String)
        case outside
        /// To a folder that the link itself is in.
        case around
        /// To other links and never to their end.
        case endless
        case missing
    }

    let descriptor: Descriptor
    /// The absolute path without links.
    private let path: String

    init(_ path: String) throws(SystemFailure) {
        self.path = try RealPath.of(path)
        descriptor = try Descriptor.folder(self.path)
    }

    /// The absolute path of something reached by `route`.
    func absolute(_ route: String) -> String {
        route.hasPrefix("/") ? route : path + "/" + route
    }

    /// Where the link at `route` leads, after all links on the way.
    func target(of route: String) -> Target {
        do throws(SystemFailure) {
            let target = try RealPath.of(absolute(route))
            guard RealPath.contains(path, target) else { return .outside }
            if RealPath.contains(target, try RealPath.of(parent(of: absolute(route)))) {
                return .around
            }
            return .inside(try FileStatus(target, in: descriptor).kind, route: target)
        } catch {
            return error.isEndless ? .endless : .missing
        }
    }

    private func parent(of path: String) -> String {
        String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }
}

/// Absolute paths in which no part is a link.
enum RealPath {
    static func of(_ path: String) throws(SystemFailure) -> String {
        guard let resolved = realpath(path, nil) else { throw SystemFailure(code: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Whether `inner` is `outer` or something in it.
    static func contains(_ outer: String, _ inner: String) -> Bool {
        inner == outer || inner.hasPrefix(outer == "/" ? outer : outer + "/")
    }
}

extension RealPath {
    /// Whether the path itself is a link, wherever it leads.
    static func isLink(_ path: String) -> Bool {
        (try? FileStatus(path, in: .current))?.kind == .link
    }
}
