import Testing

@testable import Signpost

struct FingerprintTests {
    @Test func `it is the beginning of the content's SHA-256`() {
        // sha256sum of nothing and of "abc", as FIPS 180-4 gives them
        #expect(Fingerprint(of: []).text == "e3b0c44298")
        #expect(Fingerprint(of: Array("abc".utf8)).text == "ba7816bf8f")
    }

    @Test(
        arguments: [
            ("site.css", "site.ba7816bf8f.css"),
            ("a.tar.gz", "a.tar.ba7816bf8f.gz"),
            ("LICENCE", "LICENCE.ba7816bf8f"),
            (".hidden", ".hidden.ba7816bf8f"),
        ]
    )
    func `it stands before the extension`(file: String, named: String) {
        #expect(Fingerprint(of: Array("abc".utf8)).named(file) == named)
    }

    @Test func `the address of an asset is percent-encoded and its path is not`() {
        let asset = Asset(
            source: SourcePath("a b/ü.txt"),
            output: "a b/ü.txt",
            bytes: Array("abc".utf8)
        )
        #expect(asset.output == "a b/ü.ba7816bf8f.txt")
        #expect(asset.address == "a%20b/%C3%BC.ba7816bf8f.txt")
        #expect(!asset.isImage && asset.size == nil)
    }
}
