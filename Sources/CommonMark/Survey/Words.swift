/// Counts what a reader would call words.
enum Words {
    static func count(in text: [UInt8]) -> Int {
        var count = 0
        var inWord = false
        for byte in text {
            if byte <= .space {
                inWord = false
            } else if !inWord, byte >= 0x80 || byte.isLetter || byte.isDigit {
                inWord = true
                count += 1
            }
        }
        return count
    }
}
