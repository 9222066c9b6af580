extension Asset {
    /// The media type of a picture that every service can show in a preview; nil for the others, SVG above all.
    var sharingType: String? {
        switch source.fileExtension {
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        default: nil
        }
    }

    /// What speaks against the picture in previews.
    func sharingProblems(named path: Located<String>) -> [Diagnostic] {
        guard sharingType != nil else { return [.unshareablePicture(path)] }
        guard let size, size != Self.sharingSize else { return [] }
        return [.oddlySharedPicture(path, size)]
    }

    /// What the services that show previews ask for; they cut or shrink anything else.
    private static let sharingSize = ImageSize(1200, 630)
}

extension Site {
    /// The picture that a page's front matter names for previews, if it is there.
    func sharePicture(of page: Page) -> Asset? {
        guard let path = page.fields.shareImage?.value,
            case .asset(let source) = target(of: path, in: page.source)
        else { return nil }
        return assets[source].flatMap { $0.isImage ? $0 : nil }
    }
}

extension Diagnostic {
    fileprivate static func unshareablePicture(_ path: Located<String>) -> Self {
        Diagnostic(
            id: "share-image-kind",
            at: path.place,
            "'\(path.value)' cannot be shown in previews: services show only PNG and JPEG",
            hint: "save it as PNG, 1200 pixels wide and 630 high"
        )
    }

    fileprivate static func oddlySharedPicture(_ path: Located<String>, _ size: ImageSize) -> Self {
        Diagnostic(
            .warning,
            id: "share-image-size",
            at: path.place,
            "'\(path.value)' is \(size.width) by \(size.height) pixels, so previews cut or shrink it",
            hint: "make it 1200 pixels wide and 630 high"
        )
    }
}
