import Testing

@testable import Signpost

/// A file that is only named like a picture would be a gap on the page.
struct PictureTests {
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    private static let part = "the file is named like a picture, but holds none, or a part of one"

    @Test(
        arguments: [
            ("png", [], "the picture is empty"), ("png", Array("words".utf8), part),
            ("png", png + [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], part),
            ("png", png + [0, 0, 1, 44, 0, 0, 0, 5], nil), ("jpg", Array("<svg/>".utf8), part),
            ("svg", Array("<svg".utf8), part), ("svg", Array("words".utf8), part),
            ("svg", Array("<svg viewBox=\"0 0 1 1\"><rect>".utf8), part),
            ("svg", Array("<svg/>\n".utf8), nil),
            ("svg", Array("<!-- a --><svg><rect/></svg>\n<!-- b -->\n".utf8), nil),
            ("avif", Array("words and words".utf8), part),
            ("avif", [0, 0, 0, 32] + Array("ftypavif....".utf8), part),
        ] as [(String, [UInt8], String?)]
    )
    func `what is no picture is told`(kind: String, bytes: [UInt8], flaw: String?) {
        #expect(Picture.flaw(in: bytes, named: kind) == flaw)
    }

    @Test func `a picture that is none keeps the site from being published`() async throws {
        let built = try await TestSite([
            "Content/a.png": "words",
            "Content/index.md": TestSite.page("Home", body: "![A sign](a.png)\n"),
        ]).build()
        #expect(
            built.problems == [
                """
                Content/a.png 0:0+1 image-broken: the file is named like a picture, but holds none, or a part of one
                -> save it again from the program that made it, or put the right file in its place
                """
            ]
        )
    }

    @Test(
        arguments: [
            (
                "svg",
                "leave out what nobody can see, such as photographs and hidden layers inside the drawing, and save it as 'plain SVG'"
            ),
            (
                "png",
                "save a photograph as JPEG or WebP, at most 1600 pixels wide; save a drawing as SVG"
            ),
            ("gif", "save one still of it as PNG or WebP: what moves also disturbs readers"),
            ("jpg", "make it at most 1600 pixels wide and save it with a quality of about 75 %"),
        ]
    )
    func `a heavy picture is told how to become light`(kind: String, remedy: String) throws {
        let size: [UInt8] = [0, 0, 1, 44, 0, 0, 0, 5]
        let start = kind == "svg" ? Array("<svg viewBox='0 0 300 5'>".utf8) : Self.png + size
        let end = Array((kind == "svg" ? "</svg>" : "").utf8)
        let space = [UInt8](repeating: 0x20, count: 2 * 1024 + 1 - start.count - end.count)
        let place = Place(file: "a")
        func found(_ kilobytes: Int) -> [Diagnostic] {
            let bytes = start + space + end
            return Picture.diagnostics(bytes, named: kind, kilobytes: kilobytes, at: place)
        }
        let width = kind == "svg" ? "" : " and 300 pixels wide"
        let report = try #require(found(2).first?.report)
        #expect(
            report == """
                0:0+1 image-heavy: the picture has 3 KB\(width), and a page on a slow phone can bear 2 KB
                -> \(remedy)
                """
        )
        #expect(found(3) == [])
    }

    @Test(arguments: ["Content/a.png", "Themes/plain/assets/a.png"])
    func `site.yml can make pictures lighter still`(path: String) async throws {
        try await Sandbox.with { box in
            let site = TestSite([
                "Content/site.yml": TestSite.settings("policies: {image_kilobytes: 1}"),
                "Content/index.md": TestSite.page(
                    "Home",
                    body: path.hasPrefix("Content") ? "![A](a.png)" : ""
                ),
            ])
            try site.write(to: box)
            let bytes = Self.png + [0, 0, 1, 44, 0, 0, 0, 5] + [UInt8](repeating: 0, count: 1001)
            try box.write(bytes: bytes, to: path)
            #expect(try await site.build(in: box).mistakes == ["\(path):0 image-heavy"])
        }
    }

    @Test func `a drawing without a size is told to say it`() async throws {
        try await Mistake(
            [
                "Content/a.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "Content/index.md": TestSite.page("Home", body: "![A sign](a.svg)"),
            ],
            """
            Content/a.svg 0:0+1 image-sizeless: the drawing does not say how wide and high it is, so the words around it would jump when it appears
            -> save it again with a fixed size, or write its size into the first tag, such as viewBox="0 0 400 300"
            """
        ).check()
    }
}
