/// The script that pages get while somebody writes them; published pages never have it.
public enum PreviewScript {
    /// The address at which it stands.
    public static let target = "/.signpost/preview.js"
    /// Its text.
    public static var answer: Answer { Answer(PackageResources.preview_js, named: target) }

    private static let tag = Array("<script src=\"\(target)\" defer></script>".utf8)
    private static let end = Array("</head>".utf8)

    /// A page that has the script; what has no head stays as it is.
    public static func added(to html: [UInt8]) -> [UInt8] {
        guard let place = html.firstRange(of: end) else { return html }
        var html = html
        html.insert(contentsOf: tag, at: place.lowerBound)
        return html
    }
}
