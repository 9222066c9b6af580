private import Crypto

/// The part of a file's name that changes with its content, so that browsers may keep the file for ever.
struct Fingerprint: Hashable, Sendable {
    /// The first ten hexadecimal digits of the content's SHA-256: 40 bits, plenty for one site.
    let text: String

    init(of bytes: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        let hash = SHA256.hash(data: bytes).prefix(5)
        text = String(
            decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self
        )
    }

    /// The file's name with the fingerprint before its extension: `site.css` becomes `site.1f2e3d4c5b.css`.
    func named(_ file: String) -> String {
        guard let dot = file.lastIndex(of: "."), dot != file.startIndex else {
            return "\(file).\(text)"
        }
        return "\(file[..<dot]).\(text)\(file[dot...])"
    }
}
