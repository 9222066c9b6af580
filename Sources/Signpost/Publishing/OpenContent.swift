private import Glibc

/// The content of a file of the site, at hand to be compared and written.
enum OpenContent {
    case bytes([UInt8])
    case file(Descriptor, size: Int)

    init(_ content: OutputFile.Content) throws(SystemFailure) {
        switch content {
        case .bytes(let bytes):
            self = .bytes(bytes)
        case .copy(let source, let size):
            let file = try Descriptor.file(source)
            let status = try FileStatus(ofOpen: file.number)
            if status.kind != .file { throw .notAFile }
            if status.size != size { throw .changed }
            self = .file(file, size: size)
        }
    }

    var size: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .file(_, let size): size
        }
    }

    /// Whether a published file is a plain one with these bytes and the rights we give; any doubt means no.
    func isSame(as path: String, in folder: Descriptor) -> Bool {
        guard
            let old = try? Descriptor.file(path, in: folder),
            let status = try? FileStatus(ofOpen: old.number),
            status.kind == .file, status.size == size, status.permissions == 0o644
        else { return false }
        return (try? isSame(as: old)) ?? false
    }

    func write(to file: Int32) throws(SystemFailure) {
        try inChunks { chunk, _ throws(SystemFailure) in
            var rest = chunk[...]
            while !rest.isEmpty {
                let bytes = UnsafeRawBufferPointer(rebasing: rest)
                rest = rest.dropFirst(
                    try system { Glibc.write(file, bytes.baseAddress, bytes.count) }
                )
            }
            return true
        }
    }
}

extension OpenContent {
    private static let chunk = 1 << 16

    private func isSame(as old: Descriptor) throws(SystemFailure) -> Bool {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunk, alignment: 16)
        defer { buffer.deallocate() }
        var isSame = true
        try inChunks { chunk, offset throws(SystemFailure) in
            let there = UnsafeMutableRawBufferPointer(rebasing: buffer[..<chunk.count])
            isSame = try Self.fill(there, from: old, at: offset) == chunk.count
            if isSame, let a = there.baseAddress, let b = chunk.baseAddress {
                isSame = memcmp(a, b, chunk.count) == 0
            }
            return isSame
        }
        return isSame
    }

    /// Hands over the content piece by piece with the place of each, until `use` returns false.
    private func inChunks(
        _ use: (UnsafeRawBufferPointer, _ offset: Int) throws(SystemFailure) -> Bool
    ) throws(SystemFailure) {
        switch self {
        case .bytes(let bytes):
            var result = Result<Void, SystemFailure>.success(())
            bytes.withUnsafeBytes { bytes in
                result = Result { () throws(SystemFailure) in try Self.cut(bytes, use) }
            }
            try result.get()
        case .file(let file, let size):
            try Self.readChunks(of: file, size, use)
        }
    }

    private static func cut(
        _ bytes: UnsafeRawBufferPointer,
        _ use: (UnsafeRawBufferPointer, Int) throws(SystemFailure) -> Bool
    ) throws(SystemFailure) {
        for offset in stride(from: 0, to: bytes.count, by: chunk) {
            let end = min(offset + chunk, bytes.count)
            guard try use(UnsafeRawBufferPointer(rebasing: bytes[offset..<end]), offset) else {
                return
            }
        }
    }

    private static func readChunks(
        of file: Descriptor,
        _ size: Int,
        _ use: (UnsafeRawBufferPointer, Int) throws(SystemFailure) -> Bool
    ) throws(SystemFailure) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 16)
        defer { buffer.deallocate() }
        var offset = 0
        while offset < size {
            let got = try fill(buffer, from: file, at: offset)
            if got == 0 || offset + got > size { throw .changed }
            let piece = UnsafeRawBufferPointer(rebasing: buffer[..<got])
            guard try use(piece, offset) else { return }
            offset += got
        }
    }

    /// Reads until the buffer is full or the file ends.
    private static func fill(
        _ buffer: UnsafeMutableRawBufferPointer,
        from file: Descriptor,
        at offset: Int
    ) throws(SystemFailure) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let place = off_t(offset + filled)
            let got = try system { pread(file.number, rest.baseAddress, rest.count, place) }
            if got == 0 { break }
            filled += got
        }
        return filled
    }
}
