/// What browsers must be told of the kinds of files that a site has.
enum MediaType {
    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "webp": "image/webp", "avif": "image/avif", "gif": "image/gif", "ico": "image/x-icon",
        "pdf": "application/pdf", "json": "application/json", "xml": "application/xml",
        "txt": "text/plain; charset=utf-8", "ics": "text/calendar; charset=utf-8",
        "woff2": "font/woff2", "webmanifest": "application/manifest+json",
    ]

    /// The type of the file at an address; a folder's is that of its page.
    static func of(_ target: String) -> String {
        let name = target.prefix { $0 != "?" }.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), !target.hasSuffix("/") else {
            return "text/html; charset=utf-8"
        }
        let ending = name[dot...].dropFirst().lowercased()
        return types[ending]
            ?? (ending == "html" ? "text/html; charset=utf-8" : "application/octet-stream")
    }
}
