/// The place of a source file, relative to the folder it was read from, such as `help/index.md`.
///
/// Composed and decomposed accents are the same path, as they are the same word to an editor.
public struct SourcePath: Hashable, Sendable {
    /// The path with `/` between its parts, without one at either end; empty for the root itself.
    public let text: String

    /// The folder that everything else is in.
    public static let root = Self("")

    /// Takes a path that is already relative and free of `..`.
    public init(_ text: String) {
        self.text = text
    }

    /// The parts between the slashes.
    public var parts: [Substring] { text.split(separator: "/") }

    /// The last part, such as `index.md`.
    public var name: String { String(text[nameStart...]) }

    /// The name without its extension: `passwords.ur` for `passwords.ur.md`.
    public var stem: String { String(text[nameStart..<stemEnd]) }

    /// The lower-cased letters after the last dot of the name, or nothing.
    public var fileExtension: String { text[stemEnd...].dropFirst().lowercased() }

    /// Whether the name ends in `.md`; asked for every file of a site.
    var isMarkdown: Bool {
        text.utf8.suffix(3).lazy.map { $0 | 0x20 }.elementsEqual(".md".utf8)
    }

    /// The folder that holds this file.
    public var folder: Self {
        nameStart == text.startIndex ? .root : Self(String(text[..<nameStart].dropLast()))
    }

    /// This folder's file or folder of the given relative path.
    public func appending(_ path: String) -> Self {
        text.isEmpty ? Self(path) : Self(text + "/" + path)
    }

    /// What a reference written in this file points at, or nil when it leaves the root.
    ///
    /// A reference that begins with a slash starts at the root.
    public func resolving(_ reference: String) -> Self? {
        let slash = UInt8(ascii: "/")
        var path: [UInt8] = []
        path.reserveCapacity(text.utf8.count + reference.utf8.count)
        if reference.utf8.first != slash { path += text.utf8[..<nameStart].dropLast() }
        var rest = reference.utf8[...]
        while !rest.isEmpty {
            let part = rest.prefix { $0 != slash }
            rest = rest[part.endIndex...].dropFirst()
            if part.isEmpty || part.elementsEqual(".".utf8) { continue }
            if !part.elementsEqual("..".utf8) {
                if !path.isEmpty { path.append(slash) }
                path += part
            } else if !path.isEmpty {
                path.removeSubrange((path.lastIndex(of: slash) ?? 0)...)
            } else {
                return nil
            }
        }
        return Self(String(decoding: path, as: UTF8.self))
    }
}

extension SourcePath: Comparable {
    /// Orders by the bytes of the composed form, whatever order the disk gives.
    public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

extension SourcePath: CustomStringConvertible {
    /// The path itself.
    public var description: String { text }
}

extension SourcePath {
    private var nameStart: String.Index {
        let slash = text.utf8.lastIndex(of: UInt8(ascii: "/"))
        return slash.map { text.utf8.index(after: $0) } ?? text.startIndex
    }

    private var stemEnd: String.Index {
        let dot = text.utf8[nameStart...].lastIndex(of: UInt8(ascii: "."))
        return dot.flatMap { $0 == nameStart ? nil : $0 } ?? text.endIndex
    }
}
