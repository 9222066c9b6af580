/// Ids, paths and addresses: what may be written, before anybody looks whether it exists.
extension FieldKind {
    static func mistake(inID text: String) -> FieldMistake? {
        let isFine =
            text.first != "-" && text.last != "-"
            && text.allSatisfy { ($0.isLetter && !$0.isUppercase) || $0.isWholeNumber || $0 == "-" }
        guard !isFine else { return nil }
        return FieldMistake(
            id: "field-id",
            summary: "'\(text)' cannot be an id",
            hint: "use small letters, digits and hyphens, such as '\(slug(of: text))'"
        )
    }

    /// Capital letters alone, for a code is read out and copied by hand, and becomes an address in small ones.
    static func mistake(inCode text: String) -> FieldMistake? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isFine =
            text.utf8.count <= 24
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (48...57) ~= $0 || (65...90) ~= $0 }
            }
        guard !isFine else { return nil }
        return FieldMistake(
            id: "field-code",
            summary: "'\(text)' cannot be a code",
            hint:
                "use capital letters from A to Z, digits and single hyphens, 24 signs at most, such as MFM-03"
        )
    }

    static func mistake(inPagePath text: String) -> FieldMistake? {
        let isPage = text.hasSuffix(".md") || SourcePath(text).isPack
        guard !isRelative(text) || !isPage else { return nil }
        return FieldMistake(
            id: "field-path",
            summary: "'\(text)' is not the path of a Markdown file",
            hint: "write the path of the page's file, such as help/index.md"
        )
    }

    static func mistake(inAssetPath text: String) -> FieldMistake? {
        guard !isRelative(text) || text.hasSuffix("/") else { return nil }
        return FieldMistake(
            id: "field-path",
            summary: "'\(text)' is not the path of a file",
            hint: "put the file beside the page and write its name, such as poster.svg"
        )
    }

    static func mistake(inFolderPath text: String) -> FieldMistake? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard !isRelative(text) || parts.contains("..") || parts.contains(".") || parts.contains("")
        else { return nil }
        return FieldMistake(
            id: "field-path",
            summary: "'\(text)' is not the path of a folder in Content",
            hint: "write the path without a slash at either end, such as about/history"
        )
    }

    static func mistake(inSitePath text: String) -> FieldMistake? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let isFine =
            text.hasPrefix("/") && text != "/" && isPlain(text)
            && !text.contains(where: "?#%*".contains) && !text.contains("/:")
            && !parts.dropLast().contains("") && !parts.contains("..") && !parts.contains(".")
        guard !isFine else { return nil }
        return FieldMistake(
            id: "field-path",
            summary: "'\(text)' is not an address within the site",
            hint: text.contains("%")
                ? "write its letters themselves and not their % codes, such as /café/"
                : "begin it with one slash and leave out spaces, '..', '?', '#', '*' and ':', such as /old/page/"
        )
    }

    static func mistake(inWebAddress text: String) -> FieldMistake? {
        guard webAddressParts(text) == nil else { return nil }
        let hint =
            text.contains("://") || text.contains(" ") || !text.contains(".")
            ? "write the whole address, such as https://example.org/page"
            : "begin it with https://, such as https://\(text.drop { $0 == "/" })"
        return FieldMistake(
            id: "field-address",
            summary: "'\(text)' is not a web address",
            hint: hint
        )
    }

    static func mistake(inContact text: String) -> FieldMistake? {
        guard mistake(inEmail: text) != nil, mistake(inWebAddress: text) != nil else { return nil }
        return FieldMistake(
            id: "field-address",
            summary: "'\(text)' is neither an e-mail address nor a web address",
            hint: "write one, such as security@example.org or https://example.org/contact"
        )
    }

    static func mistake(inEmail text: String) -> FieldMistake? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 2, !parts[0].isEmpty, isPlain(text), !text.contains(":"),
            isHost(parts[1])
        {
            return nil
        }
        return FieldMistake(
            id: "field-address",
            summary: "'\(text)' is not an e-mail address",
            hint: "write only the address, such as help@example.org"
        )
    }
}

extension FieldKind {
    /// The origin and the rest of an `https://` or `http://` address, or nil when it is not one.
    static func webAddressParts(_ text: String) -> (origin: Substring, rest: Substring)? {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix), isPlain(text)
        else {
            return nil
        }
        let afterScheme = text.dropFirst(scheme.count)
        let authority = afterScheme.prefix { !"/?#".contains($0) }
        let hostAndPort = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard let host = hostAndPort.first, host == "localhost" || isHost(host) else { return nil }
        if hostAndPort.count > 1 {
            guard hostAndPort.count == 2, let port = Int(hostAndPort[1]),
                (1...65535).contains(port)
            else { return nil }
        }
        return (text[..<authority.endIndex], text[authority.endIndex...])
    }

    private static func isHost(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1
            && labels.allSatisfy { label in
                !label.isEmpty && label.first != "-" && label.last != "-"
                    && label.allSatisfy { $0.isLetter || $0.isASCIIDigit || $0 == "-" }
            }
    }

    /// Whether a path stays among our own files: no scheme, no root, nothing that only Windows reads.
    private static func isRelative(_ text: String) -> Bool {
        !text.hasPrefix("/") && !text.contains(":") && !text.contains("\\")
            && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    /// Whether text has none of the characters that have no place in an address.
    private static func isPlain(_ text: String) -> Bool {
        !text.unicodeScalars.contains { scalar in
            scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
                || "\"<>\\^`{|}".unicodeScalars.contains(scalar)
        }
    }

    private static func slug(of text: String) -> String {
        let words = text.lowercased().split { !$0.isLetter && !$0.isWholeNumber }
        return words.isEmpty ? "my-page" : words.joined(separator: "-")
    }
}
