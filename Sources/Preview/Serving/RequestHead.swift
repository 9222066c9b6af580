/// What stands before the body of a request (RFC 9112), as far as a server that only hands out files needs it.
struct RequestHead: Hashable {
    let method: String
    /// The address with its query, as it was sent.
    let target: String
    /// Whether the connection stays for another request.
    let isLast: Bool
    private let fields: [String: String]

    /// No browser sends a longer one.
    static let limit = 64 << 10

    /// Reads a head without the empty line at its end; nil when it is none.
    init?(_ bytes: some Collection<UInt8>) {
        let lines = String(decoding: bytes, as: UTF8.self)
            .split(separator: "\r\n", omittingEmptySubsequences: false)
        let words = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/"),
            !words[0].isEmpty
        else { return nil }
        method = String(words[0])
        target = String(words[1])
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            fields[line[..<colon].lowercased()] = String(value)
        }
        self.fields = fields
        let connection = fields["connection"]?.lowercased() ?? ""
        let stays = words[2] == "HTTP/1.1" ? connection != "close" : connection == "keep-alive"
        // Nobody reads a body here, so what follows it would be taken for a request.
        let hasBody = fields["transfer-encoding"] != nil || fields["content-length"] ?? "0" != "0"
        isLast = !stays || hasBody
    }

    /// The value of a field, whose name is in small letters.
    subscript(name: String) -> String? { fields[name] }

    /// How many bytes a head has with its empty line; nil while that has not come.
    ///
    /// What was looked at before need not be looked at again.
    static func length(in bytes: [UInt8], from start: Int) -> Int? {
        let end: [UInt8] = [13, 10, 13, 10]
        var place = max(0, start - end.count + 1)
        while place + end.count <= bytes.count {
            if bytes[place] == 13, bytes[place..<place + end.count].elementsEqual(end) {
                return place + end.count
            }
            place += 1
        }
        return nil
    }
}
