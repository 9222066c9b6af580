import Testing

@testable import Signpost

/// The picture in previews: a page's own, its section's, else the theme's.
struct ShareImageTests {
    private static let layout = """
        {{#page.share_image}}{{url}} {{type}} {{width}} {{height}} {{alt}}{{/page.share_image}}
        {{#page.theme_colour}}{{light}} {{dark}}{{/page.theme_colour}} {{page.locale}}
        """

    /// The first bytes of a PNG of this size.
    private static func png(_ width: Int, _ height: Int) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
            + [width, height].flatMap { [0, 0, UInt8($0 >> 8), UInt8($0 & 255)] }
    }

    private static func build(
        _ pages: [String: String],
        _ pictures: [String: [UInt8]]
    ) async throws -> Built {
        try await Sandbox.with { box in
            let declaration = PlainTheme.files["Themes/plain/theme.yml", default: ""]
            let site = TestSite(
                pages.merging([
                    "Themes/plain/layouts/page.mustache": layout,
                    "Themes/plain/theme.yml": declaration
                        + "\nshare_image: card.png\ntheme_colour: red\nmood_colours: {loud: {light: blue, dark: navy}}",
                ]) { $1 }
            )
            try site.write(to: box)
            try box.write(bytes: png(1200, 630), to: "Themes/plain/assets/card.png")
            for (path, bytes) in pictures { try box.write(bytes: bytes, to: "Content/\(path)") }
            return try await site.build(in: box)
        }
    }

    private static let campaign = Discreet.basis.merging([
        "Content/a/index.md": TestSite.page(
            "Campaign",
            type: "section",
            "share_image: s.png\nmood: loud"
        ),
        "Content/a/b.md": TestSite.page("Part"),
        "Content/a/c.md": TestSite.page("Discreet", "sensitive: true"),
        "Content/a/d.md": TestSite.page("Own", "share_image: d.jpg"),
    ]) { $1 }

    @Test func `a page has its own, its section's or the theme's`() async throws {
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 2, 0x76, 4, 0xB0]
        let built = try await Self.build(
            Self.campaign,
            ["a/s.png": Self.png(1200, 630) + [1], "a/d.jpg": jpeg]
        )
        #expect(built.problems == [])
        let own =
            #/https://example.org/a/s.[0-9a-f]{10}.png image/png 1200 630 Campaign\nblue navy en_GB/#
        for path in ["a/index.html", "a/b/index.html"] {
            #expect(built.files[path]?.wholeMatch(of: own) != nil, "\(built.files[path] ?? "")")
        }
        let theme =
            #/https://example.org/assets/card.[0-9a-f]{10}.png image/png 1200 630 Test\n(blue navy|red red) en_GB/#
        for path in ["index.html", "a/c/index.html", "404.html"] {
            #expect(built.files[path]?.wholeMatch(of: theme) != nil, "\(built.files[path] ?? "")")
        }
        #expect(built.files["a/d/index.html"]?.contains(".jpg image/jpeg 1200 630 Own") == true)
    }

    @Test(
        arguments: [
            (
                "a.svg", 0,
                "5:14+5 share-image-kind: 'a.svg' cannot be shown in previews: services show only PNG and JPEG\n-> save it as PNG, 1200 pixels wide and 630 high"
            ),
            (
                "a.png", 600,
                "5:14+5 warning share-image-size: 'a.png' is 600 by 630 pixels, so previews cut or shrink it\n-> make it 1200 pixels wide and 630 high"
            ),
            (
                "b.png", 1200,
                "5:14+5 image-missing: there is no picture 'b.png'\n-> did you mean 'a.png'?"
            ),
        ]
    )
    func `a picture that previews cannot show is told`(name: String, width: Int, report: String)
        async throws
    {
        let home = TestSite.page("Home", "share_image: \(name)", body: "![A](a.png) ![B](a.svg)")
        let built = try await Self.build(
            ["Content/index.md": home, "Content/a.svg": "<svg viewBox='0 0 1200 630'/>"],
            ["a.png": Self.png(width, 630)].filter { _ in width > 0 }.merging(
                width > 0 ? [:] : ["a.png": Self.png(1, 1)]
            ) { $1 }
        )
        #expect(built.problems == ["Content/index.md \(report)"])
    }

    @Test(arguments: [("en", "en_GB"), ("en-US", "en_US"), ("ur", ""), ("zh-Hant", "")])
    func `the country of a language is told where it is known`(code: String, locale: String) {
        let language = SiteConfiguration.Language(code: code, name: "A", direction: .leftToRight)
        #expect(language.locale ?? "" == locale)
    }
}
