internal import FlyingFox
private import Foundation

/// Answers each request, or refuses it.
struct Reception: Sendable {
    let answers: SiteServer.Answers
    let news: News?
    /// What the server may be called.
    let names: Set<String>

    func answer(_ request: HTTPRequest) async -> HTTPResponse {
        guard request.method == .GET || request.method == .HEAD else {
            return HTTPResponse(statusCode: .methodNotAllowed)
        }
        guard isMeant(request.headers[.host]) else { return HTTPResponse(statusCode: .forbidden) }
        let target = request.target.rawValue
        if target == News.target, let news, request.method == .GET {
            return HTTPResponse(statusCode: .ok, headers: Self.eventHeaders, body: news.body())
        }
        guard let answer = answers(target) else { return HTTPResponse(statusCode: .notFound) }
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

    private func response(with answer: Answer, to request: HTTPRequest) -> HTTPResponse {
        var headers: HTTPHeaders = [.contentType: answer.type, .cacheControl: "no-store"]
        headers[.acceptRanges] = "bytes"
        if case .moved(let place) = answer.status { headers[.location] = place }
        var (status, bytes) = (answer.statusCode, answer.bytes[...])
        if case .found = answer.status, let wanted = request.headers[.range],
            let range = ByteRange(wanted, of: bytes.count)
        {
            status = range.isPart ? .partialContent : .rangeNotSatisfiable
            headers[.contentRange] = range.header(of: bytes.count)
            bytes = bytes[range.bytes]
        }
        headers[.contentLength] = String(bytes.count)
        let body = request.method == .HEAD ? Data() : Data(bytes)
        return HTTPResponse(statusCode: status, headers: headers, body: body)
    }

    private static let eventHeaders: HTTPHeaders = [
        .contentType: "text/event-stream", .cacheControl: "no-store",
    ]
}

extension Answer {
    fileprivate var statusCode: HTTPStatusCode {
        switch status {
        case .found: .ok
        case .missing: .notFound
        case .broken: .serviceUnavailable
        case .moved: .found
        }
    }
}
