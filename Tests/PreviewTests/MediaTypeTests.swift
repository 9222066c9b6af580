import Testing

@testable import Preview

/// What browsers are told of a file.
struct MediaTypeTests {
    @Test(arguments: [
        ("/", "text/html; charset=utf-8"),
        ("/a/b/", "text/html; charset=utf-8"),
        ("/a.b/c/", "text/html; charset=utf-8"),
        ("/404.html", "text/html; charset=utf-8"),
        ("/assets/site.12.css?v=1.js", "text/css; charset=utf-8"),
        ("/a/B.PNG", "image/png"),
        ("/pdf/mfm-22.pdf", "application/pdf"),
        ("/a.unknown", "application/octet-stream"),
    ])
    func `a file has the type of its ending`(target: String, type: String) {
        #expect(MediaType.of(target) == type)
    }
}
