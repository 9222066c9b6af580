internal import CQREncode

/// A QR code (ISO/IEC 18004): a text as a square of dark and light modules that a phone's camera reads.
///
/// Level Q survives the loss of a quarter of the square: a fold, a stain, a copy of a copy.
struct QRCode: Hashable, Sendable {
    /// Why a text cannot become a code.
    enum Flaw: Error {
        case isEmpty, isTooLong
    }

    /// The modules of one side, without the quiet zone.
    let width: Int
    /// Row by row from the top: whether the module is dark.
    let modules: [Bool]

    /// The light modules that the standard wants on every side.
    static let quietZone = 4

    /// Encodes the bytes of a text as they are, so that no reader turns small letters into capitals.
    init(_ text: String) throws(Flaw) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { throw .isEmpty }
        // It chooses the smallest version that holds the bytes; nil means that none does.
        guard let code = QRcode_encodeData(Int32(clamping: bytes.count), bytes, 0, QR_ECLEVEL_Q)
        else { throw .isTooLong }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        let data = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
        // The lowest bit is the colour; the others say what the module is for.
        modules = data.map { $0 & 1 == 1 }
    }

    func isDark(_ column: Int, _ row: Int) -> Bool { modules[row * width + column] }
}
