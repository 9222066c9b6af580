/// Counts words: runs of anything but blanks.
enum Words {
    static func count(in text: [UInt8]) -> Int {
        guard let first = text.first else { return 0 }
        var count: UInt32 = first > .space ? 1 : 0
        text.withUnsafeBufferPointer { text in
            // Each step looks at two bytes and at no state, so that many are looked at at once.
            for index in 1..<text.count {
                count &+= text[index - 1] <= .space && text[index] > .space ? 1 : 0
            }
        }
        return Int(count)
    }
}
