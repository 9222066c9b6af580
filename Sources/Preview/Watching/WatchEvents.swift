private import Glibc

/// The events in what Linux gives to read: a head of 16 bytes each, and a name that zeros fill up (inotify(7)).
struct WatchEvents: Sequence {
    struct Event {
        /// The number of the watched folder.
        let folder: Int32
        /// The name of what changed in it; empty where the folder itself did.
        let name: String
        private let kinds: UInt32

        init(folder: Int32, kinds: UInt32, name: String) {
            self.folder = folder
            self.kinds = kinds
            self.name = name
        }

        /// Whether more happened than the system could keep.
        var isOverflow: Bool { has(IN_Q_OVERFLOW) }
        /// Whether the folder is watched no more, because it is gone.
        var isEnd: Bool { has(IN_IGNORED) || has(IN_DELETE_SELF) }
        var isFolder: Bool { has(IN_ISDIR) && (has(IN_CREATE) || has(IN_MOVED_TO)) }

        private func has(_ kind: some BinaryInteger) -> Bool {
            kinds & UInt32(truncatingIfNeeded: kind) != 0
        }
    }

    private static let head = 16
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    func makeIterator() -> some IteratorProtocol<Event> {
        var start = 0
        return AnyIterator<Event> {
            guard start + Self.head <= bytes.count else { return nil }
            let length = Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
            let name = bytes[
                (start + Self.head)..<Swift.min(start + Self.head + length, bytes.count)
            ]
            defer { start += Self.head + length }
            return Event(
                folder: bytes.loadUnaligned(fromByteOffset: start, as: Int32.self),
                kinds: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
                name: String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
            )
        }
    }
}
