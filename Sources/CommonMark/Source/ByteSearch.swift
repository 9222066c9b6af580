private import Glibc  // memchr

extension UnsafeBufferPointer<UInt8> {
    /// The first index of a byte at or after `start`, found many bytes at once.
    func index(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let baseAddress, let found = memchr(baseAddress + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(baseAddress).distance(to: UnsafeRawPointer(found))
    }

    /// Calls `body` with every index of a byte.
    func forEachIndex(of byte: UInt8, _ body: (Int) -> Void) {
        var start = 0
        while let index = index(of: byte, from: start) {
            body(index)
            start = index + 1
        }
    }

    /// Whether `body` says yes to any index of a byte; it is asked until it does.
    func contains(_ byte: UInt8, where body: (Int) -> Bool) -> Bool {
        var start = 0
        while let index = index(of: byte, from: start) {
            if body(index) { return true }
            start = index + 1
        }
        return false
    }
}
