/// Keeps a whole site in memory: for tests and for looking at a site that is not published yet.
public struct MemorySink: Sendable {
    private let tally = Tally<(OutputPath, [UInt8])>()

    /// Starts with no files.
    public init() {}

    /// Where the build sends its files.
    public var sink: Sink {
        Sink { [tally] file throws(Diagnostic) in
            do throws(Diagnostic) {
                tally.add((file.path, try Self.bytes(of: file)))
            } catch {
                tally.fail(error)
                throw error
            }
        }
    }

    /// Everything that was sent, or the first thing that went wrong.
    public func files() throws(Diagnostic) -> [OutputPath: [UInt8]] {
        var files: [OutputPath: [UInt8]] = [:]
        for (path, bytes) in try tally.entries() where files.updateValue(bytes, forKey: path) != nil
        {
            throw .sentTwice(path)
        }
        return files
    }

    private static func bytes(of file: OutputFile) throws(Diagnostic) -> [UInt8] {
        switch file.content {
        case .bytes(let bytes): return bytes
        case .copy(let source, let size):
            do throws(SystemFailure) {
                let bytes = try FileBytes.read(source, in: .current)
                if bytes.count != size { throw .changed }
                return bytes
            } catch {
                throw .unreadable(source, error)
            }
        }
    }
}
