private import Glibc

/// A way of putting the new site in the place of the old one, the best first.
enum Swap: Sendable {
    /// Both folders change names in one step, so that nobody ever meets neither or both.
    case exchange
    /// The old folder steps aside first; there is a moment without a site.
    case twoRenames
    /// The old folder is deleted first, because it cannot be moved: it belongs to the image of a container.
    case deletion

    /// What to try when a disk refuses this way.
    var next: Self? {
        switch self {
        case .exchange: .twoRenames
        case .twoRenames: .deletion
        case .deletion: nil
        }
    }

    /// Gives a file or folder another name.
    static func rename(_ old: String, _ new: String, in parent: Descriptor) throws(SystemFailure) {
        _ = try system { renameat(parent.number, old, parent.number, new) }
    }

    /// Lets two folders change names.
    static func exchange(_ a: String, _ b: String, in parent: Descriptor) throws(SystemFailure) {
        try rename(a, b, flags: 2, in: parent)  // RENAME_EXCHANGE
    }
}

extension Swap {
    private typealias Function =
        @convention(c) (
            Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
        ) -> Int32

    /// `renameat2`, found by its name: Swift's module of the C library leaves out what is Linux's own.
    private static func rename(
        _ old: String,
        _ new: String,
        flags: UInt32,
        in parent: Descriptor
    ) throws(SystemFailure) {
        guard let symbol = dlsym(nil, "renameat2") else { throw .unsupported }
        let renameat2 = unsafeBitCast(symbol, to: Function.self)
        _ = try system { renameat2(parent.number, old, parent.number, new, flags) }
    }
}
