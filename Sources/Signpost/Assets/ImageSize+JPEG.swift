extension ImageSize {
    /// The size of a JPEG as browsers show it: a photograph that was taken with the phone on its side says so
    /// in its EXIF data and is turned.
    static func jpeg(_ bytes: [UInt8]) -> Self? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var at = 2
        var isOnItsSide = false
        while at + 8 < bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            if marker == 0xFF {  // padding before a marker
                at += 1
                continue
            }
            let isFrame = 0xC0...0xCF ~= marker && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                let size = Self(bytes.big(at + 7, 2), bytes.big(at + 5, 2))
                return isOnItsSide ? size?.turned : size
            }
            let length = bytes.big(at + 2, 2)
            if marker == 0xE1, at + 2 + length <= bytes.count {
                let segment = bytes[at + 4..<max(at + 4, at + 2 + length)]
                if segment.starts(with: "Exif\0\0".utf8) {
                    isOnItsSide = Exif.isOnItsSide(Array(segment.dropFirst(6)))
                }
            }
            at += 2 + length
        }
        return nil
    }
}
