/// Where a build sends each file as soon as it is made, from several tasks at once.
public struct Sink: Sendable {
    private let receive: @Sendable (OutputFile) throws(Diagnostic) -> Void

    /// Makes a sink that hands each file on.
    public init(_ receive: @escaping @Sendable (OutputFile) throws(Diagnostic) -> Void) {
        self.receive = receive
    }

    /// Stores one file; a path may be sent only once.
    public func write(_ file: OutputFile) throws(Diagnostic) {
        try receive(file)
    }
}
