internal import FlyingSocks
private import Glibc

/// Where a server listens.
public struct Endpoint: Sendable {
    /// The address of a network, such as `127.0.0.1`; `0.0.0.0` means all that the computer has.
    let host: String
    /// The port; 0 lets the system choose.
    let port: UInt16

    /// This computer alone, on a port that the system chooses.
    public static let any = Endpoint("127.0.0.1", 0)

    /// Takes an address in four numbers; nil when it is none.
    public init?(host: String, port: UInt16) {
        guard (try? sockaddr_in.inet(ip4: host, port: port)) != nil else { return nil }
        self.init(host, port)
    }

    private init(_ host: String, _ port: UInt16) {
        (self.host, self.port) = (host, port)
    }

    /// Whether other computers can reach it.
    public var isOpen: Bool { !host.hasPrefix("127.") }

    /// The same address at the next free port, from this one on; nil when all of `attempts` are taken.
    public func free(within attempts: UInt16 = 100) -> Endpoint? {
        (port...(port &+ attempts < port ? .max : port + attempts)).lazy
            .map { Endpoint(host, $0) }.first(where: \.isFree)
    }

    /// What browsers may call the server; a page of another site that has its own name lead here uses that name.
    var names: Set<String> { ["localhost", "127.0.0.1", host] }

    /// The address to open, for nobody can visit all addresses at once.
    var shown: String { host == "0.0.0.0" ? "127.0.0.1" : host }

    func socket() throws -> some SocketAddress { try sockaddr_in.inet(ip4: host, port: port) }

    private var isFree: Bool {
        guard let socket = try? Socket(domain: AF_INET), let address = try? self.socket() else {
            return false
        }
        defer { try? socket.close() }
        // A port that was just left is free, as the server takes it too.
        try? socket.setValue(true, for: .localAddressReuse)
        return (try? socket.bind(to: address)) != nil
    }
}
