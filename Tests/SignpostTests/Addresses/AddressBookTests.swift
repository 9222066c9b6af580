import Testing

@testable import Signpost

struct AddressBookTests {
    @Test(
        arguments: [
            (["a/index.html", "b/index.html", "a/c/index.html", "a.b"], nil),
            (
                ["a/index.html", "a/index.html"],
                "0:0+1 address-taken: file 2 has the address '/a/', which already belongs to file 1\n"
                    + "-> give one of them another slug or another name"
            ),
            (
                ["Ä/index.html", "ä/index.html"],
                "0:0+1 address-taken: file 2 has the address '/ä/', which already belongs to file 1\n"
                    + "-> give one of them another slug or another name"
            ),
            (
                ["feed.xml", "feed.xml/old/index.html"],
                "0:0+1 address-taken: file 2 has the address '/feed.xml/old/', but '/feed.xml' is a file and belongs to file 1\n"
                    + "-> give one of them another slug or another name"
            ),
            (
                ["feed.xml/old/index.html", "Feed.xml"],
                "0:0+1 address-taken: file 1 has the address '/feed.xml/old/', but '/Feed.xml' is a file and belongs to file 2\n"
                    + "-> give one of them another slug or another name"
            ),
            (
                ["../a"],
                "0:0+1 address-impossible: the address '/../a' has '.' or '..' between slashes\n"
                    + "-> use letters, digits and hyphens between the slashes"
            ),
            (
                [String(repeating: "a", count: 256)],
                "0:0+1 address-impossible: the address '/\(String(repeating: "a", count: 256))' has a part of 256 bytes; 255 are allowed\n"
                    + "-> give the file or its folders shorter names"
            ),
        ] as [([String], String?)]
    )
    func `no two things get one place`(files: [String], report: String?) {
        var book = AddressBook()
        var diagnostics: [Diagnostic] = []
        for (number, file) in files.enumerated() {
            let owner = "file \(number + 1)"
            let claim = AddressBook.Claim(file: file, owner: owner, place: Place(file: owner))
            book.note(claim, into: &diagnostics)
        }
        #expect(diagnostics.map(\.report) == [report].compactMap(\.self))
    }
}
