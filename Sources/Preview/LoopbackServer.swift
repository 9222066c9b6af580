internal import FlyingFox
private import FlyingSocks
private import Foundation

/// Serves a site to this computer alone, on a port that the system chooses.
public struct LoopbackServer: Sendable {
    /// What stands at an address: the bytes of a file, nil where there is none.
    ///
    /// The target begins with a slash and may end with a question mark and what follows it.
    public typealias Files = @Sendable (_ target: String) -> [UInt8]?

    private let files: Files

    /// Makes a server that knows no folder, so that no address can lead out of one.
    public init(_ files: @escaping Files) {
        self.files = files
    }

    /// Serves while `work` runs, which is told the address, such as `http://127.0.0.1:40123`.
    public func during<Result: Sendable>(
        _ work: sending (_ address: String) async throws -> Result
    ) async throws -> Result {
        let server = HTTPServer(
            address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0),
            logger: .disabled
        )
        let files = files
        await server.appendRoute("*") { Self.answer($0, files) }
        let task = Task { try await server.run() }
        defer { task.cancel() }
        try await server.waitUntilListening()
        guard case .ip4(_, let port)? = await server.listeningAddress else {
            throw SocketError.unsupportedAddress
        }
        return try await work("http://127.0.0.1:\(port)")
    }

    private static func answer(_ request: HTTPRequest, _ files: Files) -> HTTPResponse {
        guard request.method == .GET || request.method == .HEAD else {
            return HTTPResponse(statusCode: .methodNotAllowed)
        }
        // A page of another site may have its own name lead here; what it asks for has that name.
        guard request.headers[.host]?.hasPrefix("127.0.0.1:") == true else {
            return HTTPResponse(statusCode: .forbidden)
        }
        let target = request.target.rawValue
        guard let bytes = files(target) else { return HTTPResponse(statusCode: .notFound) }
        let headers: HTTPHeaders = [
            .contentType: MediaType.of(target), .cacheControl: "no-store",
        ]
        return HTTPResponse(statusCode: .ok, headers: headers, body: Data(bytes))
    }
}
