extension [UInt8] {
    /// The bytes with other ones in some places, which follow each other and do not overlap.
    func replacing(_ changes: some Sequence<(range: Range<Int>, with: ArraySlice<UInt8>)>) -> Self {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var start = 0
        for (range, bytes) in changes {
            result += self[start..<range.lowerBound]
            result += bytes
            start = range.upperBound
        }
        return result + self[start...]
    }
}
