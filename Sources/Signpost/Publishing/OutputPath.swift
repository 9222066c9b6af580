/// The place of a file of the published site, such as `advice/passwords/index.html`.
///
/// Whatever a slug, an alias or a file name says, no such path leaves the output folder.
public struct OutputPath: Hashable, Sendable {
    /// What is wrong with a path.
    public enum Flaw: Error, Hashable, Sendable {
        /// There is nothing in it.
        case isEmpty
        /// It begins with a slash.
        case isAbsolute
        /// Two slashes meet, or it ends in one.
        case hasEmptyPart
        /// A part is `.` or `..`.
        case hasDots
        /// It holds a control character or a line break.
        case hasControlCharacter
        /// The part is longer than the 255 bytes that disks allow.
        case isTooLong(part: String)
        /// It is longer as a whole than the system allows.
        case isTooDeep
        /// It is the name of the record that the publisher keeps in the output folder.
        case isReserved
    }

    /// The path with `/` between its parts.
    public let text: String

    /// Takes a path that keeps every rule.
    public init(_ text: String) throws(Flaw) {
        if let flaw = Self.flaw(in: text) { throw flaw }
        self.text = text
    }

    /// The parts between the slashes.
    public var parts: [Substring] { text.split(separator: "/") }
}

extension OutputPath: Comparable {
    /// Orders by the characters of the path.
    public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

extension OutputPath: CustomStringConvertible {
    /// The path itself.
    public var description: String { text }
}

extension OutputPath.Flaw: CustomStringConvertible {
    /// The flaw in words that follow "the address", such as "leaves the site with '..'".
    public var description: String {
        switch self {
        case .isEmpty: "is empty"
        case .isAbsolute: "begins with a slash"
        case .hasEmptyPart: "has nothing between two slashes or after the last one"
        case .hasDots: "has '.' or '..' between slashes"
        case .hasControlCharacter: "holds a control character or a line break"
        case .isTooLong(let part): "has a part of \(part.utf8.count) bytes; 255 are allowed"
        case .isTooDeep: "is longer than \(OutputPath.longest) bytes"
        case .isReserved: "has the name of the record that Signpost keeps"
        }
    }
}

extension OutputPath {
    /// Linux allows 4,096 bytes for a whole path; this leaves room for that of the output folder.
    fileprivate static let longest = 2_000
    private static let inRecord = Ledger.name + "/"

    private static func flaw(in text: String) -> Flaw? {
        if text.isEmpty { return .isEmpty }
        if text.utf8.first == UInt8(ascii: "/") { return .isAbsolute }
        if text.utf8.count > longest { return .isTooDeep }
        if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .hasControlCharacter }
        if text == Ledger.name || text.hasPrefix(inRecord) { return .isReserved }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for part in parts {
            if part.isEmpty { return .hasEmptyPart }
            if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return .hasDots }
            if part.count > 255 { return .isTooLong(part: String(Substring(part))) }
        }
        return nil
    }
}
