/// pdftoppm of Poppler, which makes the small picture of a first side.
public struct PictureMaker: Sendable {
    /// What it is called.
    public static let names = ["pdftoppm"]
    /// The longer side in pixels: enough for a picture of 3 cm on a fine screen.
    private static let side = 240

    let program: Program

    /// Takes a program that is one.
    public init(_ program: Program) {
        self.program = program
    }

    /// Makes `file`.png from the first side of `pdf`.
    func draw(_ pdf: String, to file: String, within limit: Duration) async throws(ProgramFailure) {
        try await program.run(
            ["-f", "1", "-singlefile", "-png", "-scale-to", "\(Self.side)", pdf, file],
            within: limit
        )
    }
}

/// A picture in the PNG format.
public struct Picture: Hashable, Sendable {
    /// The whole file.
    public let bytes: [UInt8]
    /// In pixels.
    public let width: Int
    /// In pixels.
    public let height: Int

    /// Reads the size from the file's head; nil when the bytes are no PNG.
    public init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count > 24 else { return nil }
        let number = { (start: Int) in bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        self.bytes = bytes
        width = number(16)
        height = number(20)
    }
}
