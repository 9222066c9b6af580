/// A JSON document under construction, in UTF-8, with its members in the order they are written.
struct JSONText: Sendable {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true
    private let isInHTML: Bool

    /// With `isInHTML`, no text can end the `<script>` that holds the document.
    init(isInHTML: Bool = false) {
        self.isInHTML = isInHTML
    }

    /// Writes an object with members.
    mutating func object(_ members: (inout JSONText) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
        members(&self)
        bytes.append(UInt8(ascii: "}"))
        isFirst = false
    }

    /// Writes a member whose value is text.
    mutating func member(_ name: String, _ text: String) {
        key(name)
        write(text)
    }

    /// Writes a member whose value is text, if there is any.
    mutating func member(_ name: String, _ text: String?) {
        if let text { member(name, text) }
    }

    /// Writes a member whose value is a whole number.
    mutating func member(_ name: String, _ number: Int) {
        key(name)
        bytes += String(number).utf8
    }

    /// Writes a member whose value is an object.
    mutating func member(_ name: String, _ members: (inout JSONText) -> Void) {
        key(name)
        object(members)
    }

    /// Writes a member whose value is a list of objects.
    mutating func array<Element>(
        _ name: String,
        _ elements: [Element],
        _ members: (inout JSONText, Element) -> Void
    ) {
        key(name)
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            object { members(&$0, element) }
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Writes a member whose value is a list of texts.
    mutating func member(_ name: String, _ texts: [String]) {
        key(name)
        list(texts) { $0.write($1) }
    }

    /// Writes a member whose value is a list of whole numbers.
    mutating func member(_ name: String, _ numbers: [Int]) {
        key(name)
        list(numbers) { $0.bytes += String($1).utf8 }
    }

    /// A document that is a list of texts.
    static func list(_ texts: [String]) -> [UInt8] {
        var json = JSONText()
        json.list(texts) { $0.write($1) }
        return json.bytes
    }

    /// A document that is one text.
    static func text(_ text: [UInt8]) -> [UInt8] {
        var json = JSONText()
        json.write(String(decoding: text, as: UTF8.self))
        return json.bytes
    }

    private mutating func list<Element>(
        _ elements: [Element],
        _ write: (inout JSONText, Element) -> Void
    ) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(&self, element)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func key(_ name: String) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        write(name)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices where mustEscape(utf8[index]) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                bytes += Self.escaped(utf8[index]).utf8
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private func mustEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20: true
        case UInt8(ascii: "<"): isInHTML
        default: false
        }
    }

    private static func escaped(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        default: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
        }
    }
}
