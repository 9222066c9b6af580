/// Counts words: runs of anything but blanks.
enum Words {
    /// Each step looks at two bytes, at no state and takes no branch, so that many are looked at at once.
    private static func begun(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var count: UInt8 = 0
        for index in range {
            let isBehindBlank: UInt8 = text[index - 1] <= .space ? 1 : 0
            let isSeen: UInt8 = text[index] > .space ? 1 : 0
            count &+= isBehindBlank & isSeen
        }
        return Int(count)
    }

    static func count(in text: [UInt8]) -> Int {
        guard let first = text.first else { return 0 }
        var count = first > .space ? 1 : 0
        text.withUnsafeBufferPointer { text in
            var start = 1
            while start < text.count {
                // No more words begin here than a byte can count.
                let end = min(start + 255, text.count)
                count += begun(in: text, start..<end)
                start = end
            }
        }
        return count
    }
}
