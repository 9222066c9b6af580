extension PageFields {
    /// Every address of another site that the front matter names.
    var addresses: [Located<String>] {
        let own: Located<String>? =
            switch details {
            case .event(let event): event.bookingURL
            case .district(let district): district.safeguardingURL
            default: nil
            }
        return (sources.map(\.url) + [own]).compactMap(\.self)
    }
}
