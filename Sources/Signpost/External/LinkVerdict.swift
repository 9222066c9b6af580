/// What the answers of servers say about an address.
enum LinkVerdict: Hashable {
    /// The page is there.
    case fine
    /// The page is there, and its server says that it will stay at another address.
    case moved(to: String)
    /// The page is gone, and why.
    case dead(String)
    /// Its redirects never come to an end.
    case circle
    /// Nobody can tell: the server is out of order, or does not like to be asked by a program.
    case unclear(String)

    init(_ url: String, _ answers: [String: ServerAnswer]) {
        var current = url
        var home: String?
        var isPermanent = true
        for _ in 0...LinkWalk.mostHops {
            guard let answer = answers[current] else { break }
            guard let next = answer.location else {
                self = Self.end(answer, home)
                return
            }
            isPermanent = isPermanent && answer.isPermanent
            if isPermanent { home = next }
            current = next
        }
        self = .circle
    }

    private static func end(_ answer: ServerAnswer, _ home: String?) -> Self {
        switch answer {
        case .status(200..<300, _): home.map { .moved(to: $0) } ?? .fine
        case .status(let status, _) where status == 404 || status == 410:
            .dead("its server answers \(status)")
        case .status(let status, _): .unclear("its server answers \(status)")
        case .noHost: .dead("there is no server of that name")
        case .silence(let reason): .unclear(reason)
        }
    }
}

extension ServerAnswer {
    fileprivate var isPermanent: Bool {
        guard case .status(let status, _) = self else { return false }
        return status == 301 || status == 308
    }
}
