private import Glibc

/// Putting one folder in the place of another.
enum Swap: Sendable {
    /// Both folders change names in one step, so that nobody ever meets neither or both.
    case exchange
    /// The old folder steps aside first; there is a moment without a site.
    case twoRenames

    /// Puts `new` in the place of `old`.
    ///
    /// Returns which way was taken: after an exchange the old folder is called `new`, otherwise `aside`. When it
    /// throws, `old` is in its place.
    func perform(
        _ new: String,
        for old: String,
        aside: String,
        in parent: Descriptor
    ) throws(SystemFailure) -> Self {
        if case .exchange = self {
            do throws(SystemFailure) {
                try Self.rename(new, old, flags: 2, in: parent)
                return .exchange
            } catch  where !error.isUnsupported {
                throw error
            } catch {}
        }
        try Self.rename(old, aside, in: parent)
        do {
            try Self.rename(new, old, in: parent)
        } catch {
            try Self.rename(aside, old, in: parent)
            throw error
        }
        return .twoRenames
    }

    static func rename(_ old: String, _ new: String, in parent: Descriptor) throws(SystemFailure) {
        _ = try system { renameat(parent.number, old, parent.number, new) }
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
