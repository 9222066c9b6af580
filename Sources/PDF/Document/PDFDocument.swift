/// A PDF as browsers write it: numbered objects, where each begins, and which of them is the root.
///
/// Only the plain form is read (ISO 32000-1, 7.5.4): objects and their table uncompressed, as Skia and Quartz write them.
public struct PDFDocument: Sendable {
    /// By number: the object between `obj` and `endobj`.
    private(set) var objects: [Int: ArraySlice<UInt8>]
    let root: Int
    let info: Int?
    /// The line that says which version of the format it is.
    let head: ArraySlice<UInt8>

    /// Reads a whole file.
    public init(_ bytes: [UInt8]) throws(PDFFlaw) {
        let table = try CrossReferences(bytes)
        guard case .reference(let root)? = table.trailer["Root"] else { throw .isBroken }
        self.root = root
        if case .reference(let number)? = table.trailer["Info"] {
            info = number
        } else {
            info = nil
        }
        head = bytes[..<(table.offsets.values.min() ?? 0)]
        objects = [:]
        let starts = table.offsets.sorted { $0.value < $1.value }
        for (index, (number, start)) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1].value : table.start
            objects[number] = try Self.object(number, in: bytes[start..<end])
        }
    }

    /// The value of an object, without its stream.
    func value(_ number: Int) throws(PDFFlaw) -> PDFValue {
        guard let bytes = objects[number] else { throw .isBroken }
        var reader = PDFReader(bytes)
        return try reader.value()
    }

    /// What a value is, or what the object is that it refers to.
    func resolved(_ value: PDFValue?) throws(PDFFlaw) -> PDFValue? {
        guard case .reference(let number)? = value else { return value }
        return try self.value(number)
    }

    mutating func replace(_ number: Int, with bytes: ArraySlice<UInt8>) {
        objects[number] = bytes
    }

    /// Takes `7 0 obj` and `endobj` away.
    private static func object(
        _ number: Int,
        in bytes: ArraySlice<UInt8>
    ) throws(PDFFlaw) -> ArraySlice<UInt8> {
        let start = Array("\(number) 0 obj".utf8)
        let end = Array("endobj".utf8)
        guard bytes.starts(with: start), let last = bytes.lastRange(of: end) else {
            throw .isBroken
        }
        return bytes[(bytes.startIndex + start.count)..<last.lowerBound]
    }
}

/// The table at the end of a PDF that tells where each object begins (ISO 32000-1, 7.5.4).
private struct CrossReferences {
    var offsets: [Int: Int] = [:]
    let trailer: PDFValue
    /// Where the table itself begins.
    let start: Int

    init(_ bytes: [UInt8]) throws(PDFFlaw) {
        guard bytes.starts(with: "%PDF-".utf8),
            let mark = bytes[...].lastRange(of: Array("startxref".utf8)),
            bytes[mark.upperBound...].lastRange(of: Array("%%EOF".utf8)) != nil
        else { throw .isBroken }
        var reader = PDFReader(bytes[mark.upperBound...])
        guard case .number(let start) = try reader.value(), bytes.indices.contains(start) else {
            throw .isBroken
        }
        self.start = start
        reader = PDFReader(bytes[start...])
        guard try reader.value() == .word("xref") else { throw .isBroken }
        while reader.upcoming != "trailer" { try Self.section(&reader, bytes, &offsets) }
        _ = try reader.value()
        trailer = try reader.value()
    }

    /// A stretch of the table: the first number, how many there are, and a line for each.
    private static func section(
        _ reader: inout PDFReader,
        _ bytes: [UInt8],
        _ offsets: inout [Int: Int]
    ) throws(PDFFlaw) {
        guard case .number(let first) = try reader.value(),
            case .number(let count) = try reader.value(), count >= 0
        else { throw .isBroken }
        for index in 0..<count {
            guard case .number(let offset) = try reader.value() else { throw .isBroken }
            _ = try reader.value()
            guard try reader.value() == .word("n") else { continue }
            guard bytes.indices.contains(offset) else { throw .isBroken }
            offsets[first + index] = offset
        }
    }
}
