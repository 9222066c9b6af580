/// Where a new page goes: a path that stays in Content and can become an address.
struct PagePath {
    /// The path as somebody typed it, with or without `Content/` and `.md`.
    let written: String

    /// The file's path in Content; a path that ends in a slash means the folder's own page.
    func file() throws(Diagnostic) -> SourcePath {
        var parts = SourceName.composed(written)
            .split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.first == "." { parts.removeFirst() }
        if parts.first == "Content" { parts.removeFirst() }
        if parts.count > 1, parts.last == "" { parts[parts.count - 1] = "index" }
        if written.isEmpty { throw .newPath(written, "is empty") }
        if written.hasPrefix("/") { throw .newPath(written, "begins with a slash") }
        guard let name = parts.last, parts != [""] else {
            throw .newPath(written, "names no page")
        }
        for part in parts {
            if let flaw = Self.flaw(of: part) { throw .newPath(written, flaw) }
        }
        for folder in parts.dropLast() where SourcePath(folder).fileExtension == "md" {
            throw .newPath(written, "has a folder that is named like a page, '\(folder)'")
        }
        parts[parts.count - 1] = try Self.fileName(name, of: written)
        return SourcePath(parts.joined(separator: "/"))
    }

    /// The last part with `.md`; a sentence becomes what its address is called.
    private static func fileName(_ name: String, of written: String) throws(Diagnostic) -> String {
        let path = SourcePath(name)
        let kind = path.fileExtension
        if otherKinds.contains(kind) {
            let stem = path.stem.hasSuffix(".md") ? path.stem : path.stem + ".md"
            let folder = written.dropLast(name.count)
            throw .newPath(
                written,
                "ends in '.\(kind)', and a page ends in '.md'",
                hint: "write \(folder)\(stem); the text of such a file goes into it afterwards"
            )
        }
        let stem = kind == "md" ? path.stem : name
        return (stem.contains(" ") ? Slug(stem).text : stem) + ".md"
    }

    /// What other programs call their texts; any other ending may be a language, or part of the name.
    private static let otherKinds: Set<String> = [
        "txt", "text", "doc", "docx", "odt", "rtf", "pdf", "html", "htm", "markdown", "mdx", "yml",
        "yaml",
    ]

    /// What is wrong with one part of the path, to follow "the path".
    private static func flaw(of part: String) -> String? {
        if part.isEmpty { return "has nothing between two slashes" }
        if part == ".." || part == "." {
            return "has a part of dots alone, and may not leave Content"
        }
        if let flaw = SourceName.flaw(of: part) { return flaw }
        if part.hasPrefix(".") { return "has a part that begins with a dot, which no build reads" }
        if SourceName.isLeftover(part) { return "looks like something an editor left behind" }
        let stem = SourcePath(part).fileExtension == "md" ? SourcePath(part).stem : part
        return Slug(stem).text.isEmpty ? "has a part without a letter or digit" : nil
    }
}

extension PagePath {
    /// What a page of this path is probably called: `advice/open-wifi.md` is `Open wifi`.
    static func title(of file: SourcePath) -> String {
        let name = file.stem == "index" ? file.folder.name : file.stem
        if name.isEmpty { return "Home" }
        let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }
        let numberless = words.drop { $0.allSatisfy(\.isWholeNumber) }
        let title = (numberless.isEmpty ? words[...] : numberless).joined(separator: " ")
        return String((title.prefix(1).uppercased() + title.dropFirst()).prefix(120))
    }
}
