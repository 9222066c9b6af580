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
                isOnItsSide = Exif.orientation(in: segment).map { (5...8).contains($0) } ?? isOnItsSide
            }
            at += 2 + length
        }
        return nil
    }
}

/// The part of EXIF (JEITA CP-3451, a TIFF inside the picture) that says how a camera was held.
private enum Exif {
    private static let orientation = 0x0112

    /// The orientation, from 1 to 8: from 5 on, rows and columns change places.
    static func orientation(in segment: ArraySlice<UInt8>) -> Int? {
        guard segment.starts(with: [0x45, 0x78, 0x69, 0x66, 0, 0]) else { return nil }
        let tiff = Array(segment.dropFirst(6))
        guard tiff.count >= 8 else { return nil }
        let isLittle = tiff[0] == UInt8(ascii: "I")
        func number(_ at: Int, _ count: Int) -> Int? {
            guard at >= 0, at + count <= tiff.count else { return nil }
            return isLittle ? tiff.little(at, count) : tiff.big(at, count)
        }
        guard number(2, 2) == 42, let directory = number(4, 4), let count = number(directory, 2)
        else { return nil }
        for entry in 0..<count {
            let at = directory + 2 + 12 * entry
            guard let tag = number(at, 2) else { return nil }
            if tag == orientation { return number(at + 8, 2).flatMap { 1...8 ~= $0 ? $0 : nil } }
        }
        return nil
    }
}
