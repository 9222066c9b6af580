extension PDFDocument {
    /// What the file says of itself.
    public struct Facts: Sendable {
        /// The code of its language, such as en.
        let language: String
        /// The whole address of the page that it was printed from.
        let address: String
        /// The day it is of, such as 2026-11-23.
        let day: String

        /// Makes the facts from their parts.
        public init(language: String, address: String, day: String) {
            self.language = language
            self.address = address
            self.day = day
        }
    }

    /// The title of a page, as the window of a viewer shows it: of a sensitive page it is discreet.
    public struct Title: Sendable {
        /// The text within HTML or XML.
        let markup: String

        /// Takes it from a page.
        public init(of html: [UInt8]) {
            let start = html[...].firstRange(of: Array("<title>".utf8))?.upperBound
            let rest = start.map { html[$0...] } ?? []
            let end = rest.firstRange(of: Array("</title>".utf8))?.lowerBound
            markup = end.map { String(decoding: rest[..<$0], as: UTF8.self) } ?? ""
        }
    }

    /// The file with links to the site instead of to the server it was printed from, with its facts, and without
    /// the moment it was made: the same page gives the same bytes.
    public func finished(
        _ facts: Facts,
        titled title: Title,
        from server: String,
        to site: String
    ) throws(PDFFlaw) -> [UInt8] {
        guard try isTagged else { throw .isUntagged }
        var document = self
        for (number, bytes) in objects {
            let stream = try Self.stream(of: bytes)
            let edited = bytes[..<stream.startIndex]
                .replacing(Array("(\(server)/".utf8), with: Array("(\(site)/".utf8))
            document.replace(number, with: edited + stream)
        }
        if let info { document.date(info, facts.day) }
        try document.addMetadata(facts, title)
        return document.bytes
    }

    /// What follows the value of an object, which is never touched.
    private static func stream(of bytes: ArraySlice<UInt8>) throws(PDFFlaw) -> ArraySlice<UInt8> {
        var reader = PDFReader(bytes)
        _ = try reader.value()
        return reader.rest
    }

    private mutating func date(_ number: Int, _ day: String) {
        guard var bytes = objects[number].map({ Array($0) }) else { return }
        let date = Array("(D:\(day.filter { $0 != "-" })000000+00'00')".utf8)
        for name in ["/CreationDate ", "/ModDate "] {
            guard let start = bytes[...].firstRange(of: Array((name + "(D:").utf8)),
                let end = bytes[start.upperBound...].firstIndex(of: UInt8(ascii: ")"))
            else { continue }
            bytes.replaceSubrange((start.lowerBound + name.utf8.count)...end, with: date)
        }
        replace(number, with: bytes[...])
    }

    /// Adds the facts in the form that other programs read (ISO 16684-1, XMP).
    private mutating func addMetadata(_ facts: Facts, _ title: Title) throws(PDFFlaw) {
        guard let catalog = objects[root], let end = catalog.lastRange(of: Array(">>".utf8)) else {
            throw .isBroken
        }
        let number = (objects.keys.max() ?? 0) + 1
        let text = Array(facts.packet(title).utf8)
        let start = "\n<</Type /Metadata\n/Subtype /XML\n/Length \(text.count)>>\nstream\n"
        replace(number, with: (Array(start.utf8) + text + Array("\nendstream\n".utf8))[...])
        let entry = Array("\n/Metadata \(number) 0 R".utf8)
        replace(root, with: (catalog[..<end.lowerBound] + entry + catalog[end.lowerBound...])[...])
    }

    private var bytes: [UInt8] {
        var bytes = Array(head)
        var rows = ["0000000000 65535 f \n"]
        let last = objects.keys.max() ?? 0
        for number in 1...max(1, last) {
            guard let object = objects[number] else {
                rows.append("0000000000 65535 f \n")
                continue
            }
            let offset = String(bytes.count)
            rows.append(String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n")
            bytes += Array("\(number) 0 obj".utf8) + object + Array("endobj\n".utf8)
        }
        let start = bytes.count
        let info = info.map { "\n/Info \($0) 0 R" } ?? ""
        bytes += "xref\n0 \(rows.count)\n\(rows.joined())".utf8
        bytes += "trailer\n<</Size \(rows.count)\n/Root \(root) 0 R\(info)>>\n".utf8
        bytes += "startxref\n\(start)\n%%EOF\n".utf8
        return bytes
    }
}

extension PDFDocument.Facts {
    fileprivate func packet(_ title: PDFDocument.Title) -> String {
        """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title.markup)</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>\(language.escaped)</rdf:li></rdf:Bag></dc:language>
        <dc:source>\(address.escaped)</dc:source>
        <xmp:CreateDate>\(day)</xmp:CreateDate>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
    }
}

extension String {
    /// The text within XML.
    fileprivate var escaped: String {
        var text = ""
        for character in self {
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            default: text.append(character)
            }
        }
        return text
    }
}
