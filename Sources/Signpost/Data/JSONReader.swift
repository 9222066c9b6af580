/// Reads JSON as RFC 8259 has it, keeping the order of names and numbers as they are written.
struct JSONReader {
    let bytes: [UInt8]
    let file: String
    var index: Int

    private static let deepest = 64

    static func read(_ bytes: [UInt8], file: String) throws(Diagnostic) -> OpenValue {
        _ = try UTF8Text.decode(bytes[...], file: file)
        let start = bytes.starts(with: UTF8Text.byteOrderMark) ? 3 : 0
        var reader = JSONReader(bytes: bytes, file: file, index: start)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        if reader.index < bytes.count {
            throw reader.mistake("nothing may follow the value, but", "does")
        }
        return value
    }
}

extension JSONReader {
    private mutating func value(depth: Int) throws(Diagnostic) -> OpenValue {
        skipSpace()
        if depth > Self.deepest {
            throw problem("values are nested more than \(Self.deepest) deep")
        }
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .nothing)
        default: return try number()
        }
    }

    private mutating func object(depth: Int) throws(Diagnostic) -> OpenValue {
        index += 1
        var entries: [OpenValue.Entry] = []
        var names: Set<String> = []
        skipSpace()
        if take("}") { return .map([]) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else {
                throw mistake("a name in double quotes must be here, but", "is")
            }
            let start = index
            let name = try string()
            if !names.insert(name).inserted {
                index = start
                throw problem("the name '\(name)' is here twice")
            }
            skipSpace()
            guard take(":") else { throw mistake("a colon must follow the name, but", "does") }
            entries.append(OpenValue.Entry(key: name, value: try value(depth: depth + 1)))
            skipSpace()
        } while take(",")
        guard take("}") else { throw mistake("',' or '}' must be here, but", "is") }
        return .map(entries)
    }

    private mutating func array(depth: Int) throws(Diagnostic) -> OpenValue {
        index += 1
        var items: [OpenValue] = []
        skipSpace()
        if take("]") { return .list([]) }
        repeat {
            items.append(try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw mistake("',' or ']' must be here, but", "is") }
        return .list(items)
    }

    private mutating func word(
        _ word: String,
        _ value: OpenValue
    ) throws(Diagnostic) -> OpenValue {
        guard bytes[index...].starts(with: word.utf8) else { return try number() }
        index += word.utf8.count
        return value
    }

    private mutating func number() throws(Diagnostic) -> OpenValue {
        let end =
            bytes[index...].firstIndex { byte in
                !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    && !"+-.eE".utf8.contains(byte)
            } ?? bytes.count
        let text = String(decoding: bytes[index..<end], as: UTF8.self)
        guard OpenValue.isNumber(text) else { throw mistake("a value must be here, but", "is") }
        guard Double(text)?.isFinite == true else {
            throw problem("the number \(text) is too large", hint: "write it in double quotes")
        }
        index = end
        return .number(text)
    }
}

extension JSONReader {
    var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte = peek, " \t\r\n".utf8.contains(byte) { index += 1 }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: sign) else { return false }
        index += 1
        return true
    }

    private func mistake(_ expected: String, _ verb: String) -> Diagnostic {
        let rest = String(decoding: bytes[index..<min(bytes.count, index + 40)], as: UTF8.self)
        let found = rest.first.map { $0.isNewline ? "the end of the line" : "'\($0)'" }
        return problem("\(expected) \(found ?? "the end of the file") \(verb)")
    }

    func problem(
        _ summary: String,
        hint: String = "JSON wants double quotes, a comma between values and none after the last"
    ) -> Diagnostic {
        let before = bytes[..<index]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return Diagnostic(
            id: "json-broken",
            at: Place(
                file: file,
                line: before.count { $0 == UInt8(ascii: "\n") } + 1,
                column: String(decoding: before[lineStart...], as: UTF8.self).columns + 1
            ),
            summary,
            hint: hint
        )
    }
}
