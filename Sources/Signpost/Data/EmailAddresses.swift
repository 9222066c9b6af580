/// Finds e-mail addresses that somebody typed into prose.
enum EmailAddresses {
    /// The addresses in the order of the text, but for those of hosts that exist for examples alone.
    ///
    /// Mail programs copy an address as `a@b.uk<mailto:a@b.uk>`, which is one.
    static func find(in text: String) -> [String] {
        // Nearly all texts have none.
        guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
        guard text.contains("mailto:") else { return addresses(in: text) }
        let parts = text.split(separator: "mailto:", omittingEmptySubsequences: false).map {
            addresses(in: String($0))
        }
        return zip([[]] + parts, parts).flatMap { before, part in
            before.last != nil && before.last == part.first ? Array(part.dropFirst()) : part
        }
    }

    private static func addresses(in text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap {
                address(around: $0, in: bytes)
            }
        }
    }

    private static func address(
        around sign: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> String? {
        let name = bytes[..<sign].reversed().prefix(while: isNamePart)
        let rest = bytes[(sign + 1)...].prefix(while: isHostPart)
        // A full stop at the end belongs to the sentence.
        let host = rest.prefix((rest.lastIndex { $0 != UInt8(ascii: ".") } ?? sign) - sign)
        let labels = String(decoding: host, as: UTF8.self).split(
            separator: ".",
            omittingEmptySubsequences: false
        )
        guard !name.isEmpty, labels.count > 1, !labels.contains(""), let last = labels.last,
            last.count > 1, last.allSatisfy(\.isLetter), !isExample(labels)
        else { return nil }
        return String(decoding: name.reversed(), as: UTF8.self) + "@"
            + labels.joined(separator: ".")
    }

    /// Whether the host of an address is one that RFC 2606 keeps for examples.
    static func isExample(_ address: String) -> Bool {
        isExample((address.split(separator: "@").last ?? "").split(separator: "."))
    }

    private static func isExample(_ labels: [Substring]) -> Bool {
        let end = labels.suffix(2).joined(separator: ".").lowercased()
        return ["example.org", "example.com", "example.net"].contains(end)
            || ["example", "invalid", "test"].contains(labels.last?.lowercased())
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        isHostPart(byte) || "_+'%".utf8.contains(byte)
    }

    private static func isHostPart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
