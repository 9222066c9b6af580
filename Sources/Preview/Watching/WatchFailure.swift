private import Glibc

/// Why folders cannot be watched.
public struct WatchFailure: Error, Hashable, Sendable {
    /// The number that the system gave.
    let code: Int32

    /// Whether all the folders that one user may watch are taken.
    public var isLimit: Bool { code == ENOSPC || code == EMFILE }

    /// What the system says, in words.
    public var reason: String {
        isLimit
            ? "this computer watches as many folders as it may" : String(cString: strerror(code))
    }
}
