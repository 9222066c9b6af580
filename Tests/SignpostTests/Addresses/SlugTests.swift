import Testing

@testable import Signpost

struct SlugTests {
    @Test(
        arguments: [
            ("Passwords", "passwords"),
            ("Hello, World", "hello-world"),
            ("two  words", "two-words"),
            ("-- edges --", "edges"),
            ("01_first-Page", "01_first-page"),
            ("don't", "dont"),
            ("don’t", "dont"),
            ("Ünïcode – yes", "ünïcode-yes"),
            ("پاس ورڈ", "پاس-ورڈ"),
            ("हिन्दी", "हिन्दी"),
            ("v1.2", "v1-2"),
            ("I ❤️ cats", "i-cats"),
            ("❤️", ""),
            ("…", ""),
            ("", ""),
        ] as [(String, String)]
    )
    func `a name becomes letters, digits and hyphens`(name: String, slug: String) {
        #expect(Slug(name).text == slug)
    }
}
