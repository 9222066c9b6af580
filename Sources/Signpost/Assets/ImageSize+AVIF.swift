extension ImageSize {
    /// The size of an AVIF: what the file says of its primary item (ISO/IEC 23008-12, HEIF).
    static func avif(_ bytes: [UInt8]) -> Self? {
        let file = MediaBox(bytes, 0..<bytes.count)
        guard bytes.count >= 12, bytes[4..<8].elementsEqual("ftyp".utf8),
            let meta = file.child("meta")?.skipping(4),
            let primary = meta.child("pitm").flatMap(primaryItem),
            let list = meta.child("iprp"),
            let properties = list.child("ipco")?.children,
            let table = list.child("ipma")
        else { return nil }
        let own = associations(of: primary, in: table).compactMap { number in
            // Properties are numbered from 1; 0 means none.
            properties.indices.contains(number - 1) ? properties[number - 1] : nil
        }
        guard let extent = own.first(where: { $0.name == "ispe" })?.box,
            let width = extent.number(4, 4), let height = extent.number(8, 4),
            let size = Self(width, height)
        else { return nil }
        // The turn is counted in quarters; a whole half turn keeps width and height.
        let turns = own.first { $0.name == "irot" }?.box.number(0, 1) ?? 0
        return turns & 1 == 1 ? size.turned : size
    }

    private static func primaryItem(_ box: MediaBox) -> Int? {
        box.number(0, 1) == 0 ? box.number(4, 2) : box.number(4, 4)
    }

    /// The numbers of the properties that an item has, in the order of the file.
    private static func associations(of item: Int, in table: MediaBox) -> [Int] {
        guard let version = table.number(0, 1), let flags = table.number(3, 1),
            let entries = table.number(4, 4)
        else { return [] }
        let idSize = version < 1 ? 2 : 4
        let size = flags & 1 == 1 ? 2 : 1
        var at = 8
        for _ in 0..<entries {
            guard let id = table.number(at, idSize), let count = table.number(at + idSize, 1)
            else { return [] }
            at += idSize + 1
            if id == item {
                // The first bit says whether a reader must know the property.
                return (0..<count).compactMap { table.number(at + $0 * size, size) }
                    .map { $0 & (size == 2 ? 0x7FFF : 0x7F) }
            }
            at += count * size
        }
        return []
    }
}

/// The content of one box of a file in the ISO base media format (ISO/IEC 14496-12).
private struct MediaBox {
    private let bytes: [UInt8]
    private let range: Range<Int>

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    /// A number of `count` bytes at a place counted from the content's beginning; nil where the file was cut off.
    func number(_ at: Int, _ count: Int) -> Int? {
        guard range.lowerBound + at + count <= range.upperBound else { return nil }
        return bytes.big(range.lowerBound + at, count)
    }

    /// The rest after a version and flags.
    func skipping(_ count: Int) -> MediaBox {
        MediaBox(bytes, min(range.lowerBound + count, range.upperBound)..<range.upperBound)
    }

    /// The first box of a name directly inside.
    func child(_ name: String) -> MediaBox? { children.first { $0.name == name }?.box }

    /// The boxes directly inside, up to the first that is cut off.
    var children: [(name: String, box: MediaBox)] {
        var found: [(String, MediaBox)] = []
        var at = range.lowerBound
        while at + 8 <= range.upperBound {
            var size = bytes.big(at, 4)
            var header = 8
            if size == 1, at + 16 <= range.upperBound, bytes[at + 8] == 0 {
                // A long size; none is longer than the file, so its first byte is 0.
                size = bytes.big(at + 8, 8)
                header = 16
            } else if size == 0 {
                size = range.upperBound - at
            }
            guard size >= header, size <= range.upperBound - at else { break }
            let name = String(decoding: bytes[at + 4..<at + 8], as: UTF8.self)
            found.append((name, MediaBox(bytes, at + header..<at + size)))
            at += size
        }
        return found
    }
}
