/// The numbers in a list of contents, which nobody knows before it was printed once.
///
/// A template leaves an empty element for each: `<span data-page-of="id"></span>` gets the number of the side
/// on which the element with that id is printed. Its style must keep room for the number, so that nothing moves
/// when it comes; links to the ids must stand on the same page, because browsers name no other places.
public struct PageNumbers {
    private static let mark = Array("data-page-of=\"".utf8)

    /// Whether a page asks for any.
    public static func areWanted(in html: [UInt8]) -> Bool {
        html[...].firstRange(of: mark) != nil
    }

    /// The page with its numbers; what has no destination stays empty.
    public static func filled(_ html: [UInt8], _ destinations: [String: Int]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = html[...]
        while let mark = rest.firstRange(of: mark),
            let quote = rest[mark.upperBound...].firstIndex(of: UInt8(ascii: "\"")),
            let end = rest[quote...].firstIndex(of: UInt8(ascii: ">"))
        {
            result += rest[...end]
            let id = String(decoding: rest[mark.upperBound..<quote], as: UTF8.self)
            if let number = destinations[id] { result += String(number).utf8 }
            rest = rest[(end + 1)...]
        }
        return result + rest
    }
}
