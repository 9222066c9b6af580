/// What is sent back for one request.
struct Response {
    enum Body {
        case bytes(ArraySlice<UInt8>)
        /// What comes bit by bit until somebody leaves.
        case events(AsyncStream<[UInt8]>)
    }

    /// The number and the words of a status, such as `404 Not Found`.
    let status: String
    var fields: [(name: String, value: String)] = []
    var body = Body.bytes([])

    /// The lines before the body; `isLast` says that the connection ends with it.
    func head(isLast: Bool) -> [UInt8] {
        let fields = isLast ? fields + [("Connection", "close")] : fields
        let lines = fields.map { "\($0.name): \($0.value)\r\n" }
        return Array("HTTP/1.1 \(status)\r\n\(lines.joined())\r\n".utf8)
    }

    /// An answer that is no more than its status.
    static func bare(_ status: String) -> Response {
        Response(status: status, fields: [("Content-Length", "0")])
    }
}
