/// A change of one stretch of a line that mends a mistake and nothing else.
public struct Fix: Hashable, Sendable {
    /// Where the stretch begins.
    public let place: Place
    /// What stands there; a file that says something else has changed, and is left alone.
    public let written: String
    /// What shall stand there.
    public let replacement: String

    /// Makes a change; nil where no column is known, for then nobody knows what to change.
    public init?(at place: Place, _ written: String, _ replacement: String) {
        guard place.line > 0, place.column > 0, !written.isEmpty, written != replacement,
            !(written + replacement).utf8.contains(UInt8(ascii: "\n"))
        else { return nil }
        self.place = place
        self.written = written
        self.replacement = replacement
    }

    /// Makes a change that leaves every letter and digit in its order, so that no word can become another.
    init?(ofSigns written: String, _ replacement: String, at place: Place) {
        guard written.wordBytes == replacement.wordBytes else { return nil }
        self.init(at: place, written, replacement)
    }
}

extension String {
    /// The bytes of letters and digits, of all scripts.
    fileprivate var wordBytes: [UInt8] {
        unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
            .flatMap { Array(String($0).utf8) }
    }
}
