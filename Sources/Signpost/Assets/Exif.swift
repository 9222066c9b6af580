/// The part of EXIF (JEITA CP-3451, a TIFF inside the picture) that says how a camera was held.
enum Exif {
    private static let orientation = 0x0112

    /// Whether rows and columns change places before the picture is shown.
    static func isOnItsSide(_ tiff: [UInt8]) -> Bool {
        orientation(in: tiff).map { (5...8).contains($0) } ?? false
    }

    /// The orientation, from 1 to 8.
    private static func orientation(in tiff: [UInt8]) -> Int? {
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
            if tag == orientation { return number(at + 8, 2) }
        }
        return nil
    }
}
