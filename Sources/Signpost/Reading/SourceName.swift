private import Foundation

/// Which names of files may become addresses.
enum SourceName {
    /// What is wrong with a name, to follow "the name", or nil when it can be published.
    ///
    /// Quotes, spaces and emoji are fine: an address writes them with percent signs.
    static func flaw(of name: String) -> String? {
        if name.utf8.allSatisfy(isPlain) { return nil }
        if let scalar = name.unicodeScalars.first(where: EntryName.isHarmful) {
            let code = String(scalar.value, radix: 16, uppercase: true)
            let padding = String(repeating: "0", count: max(0, 4 - code.count))
            return scalar == "\n"
                ? "holds a line break" : "holds the invisible character U+\(padding)\(code)"
        }
        return name.utf8.contains(UInt8(ascii: "\\")) ? "holds a backslash" : nil
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\\")
    }

    /// Whether an editor or a system left the file behind.
    static func isLeftover(_ name: String) -> Bool {
        name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasSuffix(".swo")
            || name.hasPrefix("~$") || (name.hasPrefix("#") && name.hasSuffix("#"))
            || name == "Thumbs.db" || name == "desktop.ini"
    }

    /// What two names share that some disks and web servers take for one.
    static func key(_ name: String) -> String {
        name.lowercased()
    }

    /// The name with composed accents, which is how addresses are typed.
    static func composed(_ name: String) -> String {
        name.utf8.allSatisfy { $0 < 0x80 } ? name : name.precomposedStringWithCanonicalMapping
    }
}
