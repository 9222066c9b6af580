/// A picture that a page names, and what it shows in words.
struct ImageReference: Hashable, Sendable {
    /// The path of the file, as written.
    let src: Located<String>
    /// What the picture shows; empty when it is only decoration.
    let alt: Located<String>
}

extension ImageReference {
    static let fields = FieldSet(owner: "an image", fields: [src, alt])

    private static let src = Field(
        "src",
        .assetPath,
        isRequired: true,
        help: "The path of the picture beside the page."
    )
    private static let alt = Field(
        "alt",
        .alternative,
        isRequired: true,
        help: "What the picture shows; \"\" when it is only decoration."
    )

    init?(_ values: FieldValues) {
        guard let src = values.text(Self.src), let alt = values.text(Self.alt) else { return nil }
        self.src = src
        self.alt = alt
    }
}
