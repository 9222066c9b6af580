extension RetiredAddress {
    static let fields = FieldSet(
        owner: "a retired address",
        fields: [addressField, insteadField, reasonField, sinceField]
    )

    private static let addressField = Field(
        "address",
        .line(max: 200),
        isRequired: true,
        help:
            "The host, such as `old.example.org`, or a part of it, such as `example.org/old`; all that lies below is meant, too."
    )
    private static let insteadField = Field(
        "instead",
        .line(max: 200),
        isRequired: true,
        help: "What to link to, as the message says it."
    )
    private static let reasonField = Field(
        "reason",
        .line(max: 160),
        isRequired: true,
        help: "What became of it, as a sentence without a full stop."
    )
    private static let sinceField = Field("since", .date, help: "The day on which it was given up.")

    init?(_ values: FieldValues) {
        guard let address = values.text(Self.addressField),
            let instead = values.text(Self.insteadField),
            let reason = values.text(Self.reasonField)
        else { return nil }
        let parts = WebAddress(address.value)
        self.address = address
        host = parts.host
        path = parts.path
        self.instead = instead.value
        self.reason = reason.value
        since = values.date(Self.sinceField)?.value
    }

    /// Reads data/retired-addresses.yml and reports everything that is wrong with it.
    static func read(
        _ bytes: [UInt8],
        file: String,
        into diagnostics: inout [Diagnostic]
    ) -> [RetiredAddress] {
        guard let node = YAMLReader.read(bytes[...], file: file, into: &diagnostics) else {
            return []
        }
        var reader = FieldReader()
        let list = reader.value(of: node, kind: .list(.record(fields)), name: Self.file)
        diagnostics += reader.diagnostics
        guard case .list(let items)? = list else { return [] }
        return items.compactMap { item in
            guard case .record(let values) = item.value else { return nil }
            return RetiredAddress(values)
        }
    }
}
