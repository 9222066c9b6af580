/// Where the links of a page lead, numbered for paper in the order of the text; two links to one address share a number.
struct LinkNotes: Sendable {
    private(set) var addresses: [ShortAddress] = []
    private var numbers: [ShortAddress: Int] = [:]

    /// The number of the note for a link, from 1; nil when its words say the address.
    mutating func number(to url: String, from words: String) -> Int? {
        let address = ShortAddress(url)
        guard !address.isShown(in: words) else { return nil }
        if let number = numbers[address] { return number }
        addresses.append(address)
        numbers[address] = addresses.count
        return addresses.count
    }
}
