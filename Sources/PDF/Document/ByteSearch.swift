extension ArraySlice<UInt8> {
    /// The first place of some bytes.
    func firstRange(of wanted: [UInt8]) -> Range<Int>? {
        guard let first = wanted.first else { return nil }
        var rest = self
        while let start = rest.firstIndex(of: first) {
            if self[start...].starts(with: wanted) { return start..<start + wanted.count }
            rest = self[(start + 1)...]
        }
        return nil
    }

    /// The last place of some bytes.
    func lastRange(of wanted: [UInt8]) -> Range<Int>? {
        guard let first = wanted.first else { return nil }
        var rest = self
        while let start = rest.lastIndex(of: first) {
            if self[start...].starts(with: wanted) { return start..<start + wanted.count }
            rest = self[..<start]
        }
        return nil
    }

    /// The same with every `old` replaced.
    func replacing(_ old: [UInt8], with new: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = self
        while let range = rest.firstRange(of: old) {
            result += rest[..<range.lowerBound]
            result += new
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
