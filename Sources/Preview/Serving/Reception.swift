/// Answers each request, or refuses it.
struct Reception: Sendable {
    let answers: SiteServer.Answers
    let news: News?
    /// What the server may be called.
    let names: Set<String>

    func answer(_ request: RequestHead) -> Response {
        guard ["GET", "HEAD"].contains(request.method) else {
            return .bare("405 Method Not Allowed")
        }
        guard isMeant(request["host"]) else { return .bare("403 Forbidden") }
        if request.target == News.target, let news, request.method == "GET" {
            let fields = [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")]
            return Response(status: "200 OK", fields: fields, body: .events(news.stream()))
        }
        guard let answer = answers(request.target) else { return .bare("404 Not Found") }
        return response(with: answer, to: request)
    }

    /// Whether a browser that asks for this host means us.
    ///
    /// An address in numbers cannot be the name of a stranger's page.
    private func isMeant(_ host: String?) -> Bool {
        guard let host else { return false }
        let name = host.split(separator: ":", maxSplits: 1).first.map(String.init) ?? ""
        if names.contains(name) { return true }
        let isNumbers =
            name.split(separator: ".").count == 4 && name.allSatisfy { "0123456789.".contains($0) }
        return isNumbers && names.contains("0.0.0.0")
    }

    private func response(with answer: Answer, to request: RequestHead) -> Response {
        var response = Response(
            status: answer.status.line,
            fields: [("Content-Type", answer.type), ("Cache-Control", "no-store")]
        )
        if case .moved(let place) = answer.status { response.fields.append(("Location", place)) }
        response.fields.append(("Accept-Ranges", "bytes"))
        var bytes = answer.bytes[...]
        if case .found = answer.status, let wanted = request["range"],
            let range = ByteRange(wanted, of: bytes.count)
        {
            response = Response(
                status: range.isPart ? "206 Partial Content" : "416 Range Not Satisfiable",
                fields: response.fields + [("Content-Range", range.header(of: bytes.count))]
            )
            bytes = bytes[range.bytes]
        }
        response.fields.append(("Content-Length", String(bytes.count)))
        if request.method == "GET" { response.body = .bytes(bytes) }
        return response
    }
}

extension Answer.Status {
    fileprivate var line: String {
        switch self {
        case .found: "200 OK"
        case .missing: "404 Not Found"
        case .broken: "503 Service Unavailable"
        case .moved: "302 Found"
        }
    }
}
