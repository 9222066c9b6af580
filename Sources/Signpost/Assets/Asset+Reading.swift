extension Asset {
    /// An asset whose bytes the build made or holds.
    init(source: SourcePath, output: String, bytes: [UInt8]) {
        self.source = source
        self.output = Self.fingerprinted(output, bytes)
        size = Self.imageExtensions.contains(source.fileExtension) ? ImageSize(of: bytes) : nil
        content = .bytes(bytes)
    }

    /// An asset of the disk under its fingerprinted name; files that the site does not read are copied, not held.
    ///
    /// A picture may weigh `kilobytes` at most.
    static func reading(
        _ source: SourcePath,
        _ file: ThemeFile,
        named output: String,
        kilobytes: Int,
        into diagnostics: inout [Diagnostic]
    ) -> Asset? {
        switch file.contents {
        case .bytes(let bytes):
            diagnostics += problems(bytes, of: source, kilobytes, at: file.place)
            return Asset(source: source, output: output, bytes: bytes)
        case .unread(let path, let size):
            do throws(SystemFailure) {
                let bytes = try FileBytes.read(path, in: .current)
                diagnostics += problems(bytes, of: source, kilobytes, at: file.place)
                return Asset(
                    source: source,
                    output: fingerprinted(output, bytes),
                    size: imageExtensions.contains(source.fileExtension)
                        ? ImageSize(of: bytes) : nil,
                    content: .copy(of: path, size: size)
                )
            } catch {
                diagnostics.append(.unreadable(file.place.file, error))
                return nil
            }
        }
    }

    private static func problems(
        _ bytes: [UInt8],
        of source: SourcePath,
        _ kilobytes: Int,
        at place: Place
    ) -> [Diagnostic] {
        let kind = source.fileExtension
        guard imageExtensions.contains(kind) else { return [] }
        return Picture.diagnostics(bytes, named: kind, kilobytes: kilobytes, at: place)
    }

    private static func fingerprinted(_ output: String, _ bytes: [UInt8]) -> String {
        let path = SourcePath(output)
        return path.folder.appending(Fingerprint(of: bytes).named(path.name)).text
    }
}
