/// The lines of source files that diagnostics point at, read once.
public struct SourceLines: Sendable {
    private let lines: [Place: String]

    /// Reads the lines of `diagnostics` from the project in the folder `root`; a line that cannot be read is left out.
    public init(_ diagnostics: [Diagnostic], root: String) {
        self.init(diagnostics) { file in
            let path = file.hasPrefix("/") ? file : root + "/" + file
            return try? FileBytes.read(path, in: .current)
        }
    }

    init(_ diagnostics: [Diagnostic], read: (_ file: String) -> [UInt8]?) {
        let places = Set(diagnostics.map(\.place)).filter { $0.line > 0 }
        var lines: [Place: String] = [:]
        for (file, places) in Dictionary(grouping: places, by: \.file) {
            guard let bytes = read(file) else { continue }
            for (place, line) in Self.lines(at: places, in: bytes) { lines[place] = line }
        }
        self.lines = lines
    }

    /// The line that a place is on, without its end.
    public subscript(place: Place) -> String? { lines[place] }

    private static func lines(at places: [Place], in bytes: [UInt8]) -> [(Place, String)] {
        let start = bytes.starts(with: UTF8Text.byteOrderMark) ? UTF8Text.byteOrderMark.count : 0
        let lines = bytes[start...].split(
            separator: UInt8(ascii: "\n"),
            omittingEmptySubsequences: false
        )
        // Many places can be on one long line, which is kept once.
        var texts: [Int: String] = [:]
        return places.compactMap { place in
            guard place.line <= lines.count else { return nil }
            if let text = texts[place.line] { return (place, text) }
            let line = lines[place.line - 1]
            let end = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            let text = String(decoding: end, as: UTF8.self)
            texts[place.line] = text
            return (place, text)
        }
    }
}
