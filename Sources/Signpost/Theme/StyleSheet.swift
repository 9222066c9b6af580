/// A style sheet whose references to other files of the theme become their fingerprinted addresses.
///
/// Strings and comments are left alone; `@import` is refused, because a browser would ask for its file
/// only after it has read this one.
struct StyleSheet {
    let path: SourcePath
    let place: Place
    /// The addresses of the theme's other files.
    let names: [SourcePath: String]
    private(set) var diagnostics: [Diagnostic] = []

    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var css: [UInt8] = []

    init(_ bytes: [UInt8], path: SourcePath, place: Place, names: [SourcePath: String]) {
        self.bytes = bytes
        self.path = path
        self.place = place
        self.names = names
    }

    /// The sheet with each `url(...)` that names a file replaced; `#id` and `data:` stay as they are.
    mutating func resolved() -> [UInt8] {
        css.reserveCapacity(bytes.count + 1024)
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
                copy(to: endOfString(at))
            } else if follows("/*") {
                copy(to: end(of: "*/", from: at + 2))
            } else if follows("url(") {
                copy(to: at + 4)
                replaceAddress()
            } else if follows("@import") {
                diagnostics.append(.styleImport(at: here))
                copy(to: end(of: ";", from: at))
            } else {
                copy(to: at + 1)
            }
        }
        return css
    }

    private mutating func replaceAddress() {
        let start = at
        let first = bytes[at...].firstIndex { !Self.isSpace($0) } ?? bytes.count
        let isQuoted = first < bytes.count && (bytes[first] == 0x22 || bytes[first] == 0x27)
        let closing =
            isQuoted
            ? end(of: ")", from: endOfString(first)) - 1
            : bytes[at...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count
        let written = String(decoding: bytes[start..<max(start, closing)], as: UTF8.self)
        let url = written.trimming { $0.isWhitespace || $0 == "\"" || $0 == "'" }
        if url.hasPrefix("#") || url.hasPrefix("data:") {
            copy(to: closing)
        } else if let address = address(of: url) {
            css += "\"\(address)\"".utf8
            at = closing
        } else {
            copy(to: closing)
        }
    }

    /// The address of the file that `url` names, with what follows `#` or `?` kept.
    private mutating func address(of url: Substring) -> String? {
        let file = url.prefix { $0 != "#" && $0 != "?" }
        let source = path.resolving(PercentEncoding.decode(file) ?? String(file))
        if let name = source.flatMap({ names[$0] }) { return name + url[file.endIndex...] }
        let known = names.keys.map { $0.relative(to: path) }.sorted()
        let nearest = Spelling.nearest(to: source?.relative(to: path) ?? String(url), in: known)
        diagnostics.append(.styleAsset(String(url), nearest: nearest, at: here))
        return nil
    }

    private var here: Place { Place(file: place.file, line: line) }
}

extension StyleSheet {
    private mutating func copy(to end: Int) {
        let end = min(end, bytes.count)
        line += bytes[at..<end].count { $0 == UInt8(ascii: "\n") }
        css += bytes[at..<end]
        at = end
    }

    /// Whether `word`, in whatever case, stands next.
    private func follows(_ word: StaticString) -> Bool {
        guard at + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { word in
            word.indices.allSatisfy { index in
                let byte = bytes[at + index]
                return byte == word[index]
                    || (byte ^ 0x20 == word[index]
                        && UInt8(ascii: "a")...UInt8(ascii: "z") ~= word[index])
            }
        }
    }

    private func endOfString(_ start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != bytes[start] {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, bytes.count)
    }

    private func end(of word: String, from start: Int) -> Int {
        guard start < bytes.count, let range = bytes[start...].firstRange(of: Array(word.utf8))
        else {
            return bytes.count + 1
        }
        return range.upperBound
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 9...13 ~= byte }
}

extension String {
    /// The text without the characters at both ends for which `isOuter` holds.
    fileprivate func trimming(_ isOuter: (Character) -> Bool) -> Substring {
        var text = drop(while: isOuter)
        while let last = text.last, isOuter(last) { text = text.dropLast() }
        return text
    }
}

extension Diagnostic {
    fileprivate static func styleAsset(_ url: String, nearest: String?, at place: Place) -> Self {
        Diagnostic(
            id: "theme-asset-missing",
            at: place,
            "the style sheet names '\(url)', which is no file of the theme",
            hint: nearest.map { "did you mean '\($0)'?" }
                ?? "put the file below assets/ and write its path from this one"
        )
    }

    fileprivate static func styleImport(at place: Place) -> Self {
        Diagnostic(
            id: "theme-style-import",
            at: place,
            "the style sheet imports another",
            hint: "link to both in the layout, so that a browser asks for them at once"
        )
    }
}
