/// Which files of a published site a build made, so that the next one knows which are not its own.
///
/// It names paths only: whether a file is unchanged is decided by its bytes, which cannot be out of date.
struct Ledger: Hashable, Sendable {
    /// The dot file in the output folder that holds the ledger.
    static let name = ".signpost-ledger"
    private static let heading = "signpost ledger 1"

    /// The paths of all files that were made.
    let paths: Set<String>

    init(paths: Set<String>) {
        self.paths = paths
    }

    /// Reads the bytes of a ledger; what is not one counts as a ledger without paths.
    init(bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        paths =
            lines.first.map(String.init) == Self.heading
            ? Set(lines.dropFirst().map(String.init)) : []
    }

    /// The ledger as a file: sorted, so that the same site has the same bytes.
    var bytes: [UInt8] {
        Array(([Self.heading] + paths.sorted()).map { $0 + "\n" }.joined().utf8)
    }

    /// The folders that the paths lie in.
    var folders: Set<String> {
        paths.reduce(into: []) { folders, path in
            var path = path[...]
            while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
                path = path[..<slash]
                if !folders.insert(String(path)).inserted { break }
            }
        }
    }
}
