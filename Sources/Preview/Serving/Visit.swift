internal import FlyingSocks
private import Foundation

/// One connection of a browser: heads are read in one go and no longer than bounded, and answered one after the other.
struct Visit: Sendable {
    let socket: AsyncSocket
    let reception: Reception

    /// Serves until either side leaves.
    func serve() async {
        defer { try? socket.close() }
        var read: [UInt8] = []
        do {
            while let length = try await nextHead(&read) {
                guard let head = RequestHead(read[..<(length - 4)]) else {
                    return try await send(.bare("400 Bad Request"), isLast: true)
                }
                read.removeFirst(length)
                let response = reception.answer(head)
                let isLast = head.isLast || response.hasNoEnd
                try await send(response, isLast: isLast)
                if isLast { return }
            }
            try await send(.bare("431 Request Header Fields Too Large"), isLast: true)
        } catch {
            // Whoever left wants no answer.
        }
    }

    /// Reads on until a head is whole, and gives its length; nil when it is longer than any may be.
    private func nextHead(_ read: inout [UInt8]) async throws -> Int? {
        var seen = 0
        while true {
            if let length = RequestHead.length(in: read, from: seen) { return length }
            if read.count > RequestHead.limit { return nil }
            seen = read.count
            read += try await socket.read(atMost: 4096)
        }
    }

    private func send(_ response: Response, isLast: Bool) async throws {
        try await socket.write(Data(response.head(isLast: isLast)))
        switch response.body {
        case .bytes(let bytes): try await socket.write(Data(bytes))
        case .events(let events): for await event in events { try await socket.write(Data(event)) }
        }
    }
}

extension Response {
    /// Whether only the end of the connection ends it.
    fileprivate var hasNoEnd: Bool {
        if case .events = body { true } else { false }
    }
}
