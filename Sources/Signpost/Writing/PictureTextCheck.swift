/// What is said of pictures to somebody who does not see them.
struct PictureTextCheck {
    /// A text alternative, as it was written.
    struct Picture {
        let alt: String
        /// The picture's file, as it was written.
        let url: String
        let place: Place
        /// Whether it may be empty, because its editor chose so.
        var mayBeEmpty = false
    }

    private static let longest = 150

    let pictures: [Picture]

    func diagnostics() -> [Diagnostic] {
        var known: [String: String] = [:]
        return pictures.compactMap { picture in
            let alt = picture.alt
            if alt.isEmpty { return picture.mayBeEmpty ? nil : .noAlternative(picture) }
            if Self.isFileName(alt, of: picture.url) { return .fileName(picture) }
            if alt.count > Self.longest { return .longAlternative(picture) }
            let first = known[alt] ?? picture.url
            known[alt] = first
            return first == picture.url ? nil : .sameAlternative(picture, as: first)
        }
    }

    private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"]

    private static func isFileName(_ alt: String, of url: String) -> Bool {
        let text = alt.lowercased()
        if endings.contains(where: text.hasSuffix) { return true }
        let stem = SourcePath(url).stem.lowercased()
        return !text.contains(" ") && text == stem && text.contains { "-_0123456789".contains($0) }
    }
}

extension Diagnostic {
    fileprivate static func noAlternative(_ picture: PictureTextCheck.Picture) -> Self {
        Diagnostic(
            id: "alt-missing",
            at: picture.place,
            "nothing says what '\(picture.url)' shows to somebody who does not see it",
            hint:
                "write it between the brackets, such as ![What it shows](\(picture.url)); if it only decorates, ::figure{src=\(picture.url) alt=\"\"}"
        )
    }

    fileprivate static func fileName(_ picture: PictureTextCheck.Picture) -> Self {
        Diagnostic(
            .warning,
            id: "alt-file-name",
            at: picture.place,
            "'\(picture.alt)' is the name of a file, and says nothing about the picture",
            hint: "write what the picture shows, or tells, in a few words"
        )
    }

    fileprivate static func longAlternative(_ picture: PictureTextCheck.Picture) -> Self {
        Diagnostic(
            .warning,
            id: "alt-long",
            at: picture.place,
            "the description of '\(picture.url)' has \(picture.alt.count) characters, which is long to listen to without a pause",
            hint: "say the most in 150 characters, and the rest in the text beside the picture"
        )
    }

    fileprivate static func sameAlternative(
        _ picture: PictureTextCheck.Picture,
        as first: String
    ) -> Self {
        Diagnostic(
            .warning,
            id: "alt-repeated",
            at: picture.place,
            "'\(picture.alt)' describes '\(picture.url)', and '\(first)' above as well",
            hint: "say how the pictures differ"
        )
    }
}
