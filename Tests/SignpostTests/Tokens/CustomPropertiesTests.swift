import Testing

@testable import Signpost

struct CustomPropertiesTests {
    private static let css = """
        @layer tokens, base;
        @layer tokens {
          /* --ink: #111; { */
          :root {
            --ink: #000000;
            --gap: 1rem
          }
          :root,
          [data-mood="calm"] { --ground: #fff; }
          html[data-mood='loud'] { --ground: var(--ink); --odd: var(--gone, #fff); --self: var(--self); }
          @media (prefers-color-scheme: dark) {
            :root { --ink: #ffffff; }
            [data-mood="calm"] { --ground: #222; }
          }
          @media print { :root { --ink: #333; } }
          .card { --ink: #444; }
        }
        """

    @Test(
        arguments: [
            ("ink", "calm", .light, "#000000"), ("ink", "calm", .dark, "#ffffff"),
            ("gap", "loud", .dark, "1rem"), ("ground", "calm", .light, "#fff"),
            ("ground", "calm", .dark, "#222"), ("ground", "loud", .light, "#000000"),
            ("ground", "loud", .dark, "#ffffff"), ("odd", "loud", .light, nil),
            ("odd", "calm", .light, nil), ("self", "loud", .light, nil),
        ] as [(String, String, CustomProperties.Scheme, String?)]
    )
    func `a property has the value that a page of the mood finds`(
        name: String,
        mood: String,
        scheme: CustomProperties.Scheme,
        value: String?
    ) {
        let properties = CustomProperties(Array(Self.css.utf8))
        #expect(properties.value(of: name, mood: mood, scheme)?.text == value)
    }

    @Test
    func `a value knows its line`() {
        let properties = CustomProperties(Array(Self.css.utf8))
        #expect(properties.value(of: "ink", mood: "calm", .light)?.line == 5)
        #expect(properties.value(of: "ink", mood: "calm", .dark)?.line == 12)
    }

    @Test(
        arguments: [
            ("#000000", "#ffffff", 2100), ("#fff", "#000", 2100), ("#777777", "#ffffff", 447),
            ("#595959", "#ffffff", 700), ("#5a5a5a", "#ffffff", 689), ("#123456", "#123456", 100),
        ]
    )
    func `contrast is that of WCAG, rounded down`(front: String, ground: String, contrast: Int)
        throws
    {
        let (front, ground) = (try #require(Colour(front)), try #require(Colour(ground)))
        #expect(front.contrast(with: ground) == contrast)
        #expect(ground.contrast(with: front) == contrast)
    }

    @Test(arguments: ["", "#", "#ff", "#ffff", "#ggg", "red", "rgb(0 0 0)", "#12345678"])
    func `what is no plain colour is none`(text: String) {
        #expect(Colour(text) == nil)
    }

    @Test(arguments: [(700, "7:1"), (702, "7.02:1"), (447, "4.47:1"), (1250, "12.5:1")])
    func `a ratio is written as people know it`(hundredths: Int, ratio: String) {
        #expect(hundredths.ratio == ratio)
    }
}
