/// An XML document under construction, in UTF-8.
struct XML {
    private(set) var bytes: [UInt8]

    /// Begins with a declaration: that of XML, or of HTML whose elements without content are all void ones.
    init(declaration: String = #"<?xml version="1.0" encoding="utf-8"?>"#) {
        bytes = Array(declaration.utf8)
    }

    /// Writes an element with elements inside.
    mutating func element(
        _ name: String,
        _ attributes: KeyValuePairs<String, String> = [:],
        _ content: (inout XML) -> Void
    ) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        newline()
        bytes += "</\(name)>".utf8
    }

    /// Writes an element with text inside, or an empty one.
    mutating func element(
        _ name: String,
        _ attributes: KeyValuePairs<String, String> = [:],
        text: String? = nil
    ) {
        open(name, attributes)
        guard let text else {
            bytes += "/>".utf8
            return
        }
        bytes.append(UInt8(ascii: ">"))
        escape(text)
        bytes += "</\(name)>".utf8
    }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        newline()
        bytes += "<\(name)".utf8
        for (key, value) in attributes {
            bytes += " \(key)=\"".utf8
            escape(value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            // XML 1.0 allows no other control characters, not even escaped.
            case 0..<0x20 where byte != 9 && byte != 10 && byte != 13: break
            default: bytes.append(byte)
            }
        }
    }
}
