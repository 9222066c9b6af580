import Testing

@testable import Signpost

/// What can be wrong with the way out of sensitive pages, with its exact words.
struct ExitMistakeTests {
    @Test(arguments: mistakes)
    func `a mistake in the exit is told with its remedy`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    @Test
    func `an exit that cannot be read is not called missing as well`() async throws {
        var site = TestSite(Discreet.data)
        site.files["Content/site.yml"] = TestSite.settings("exit: weather\nhelp: danger")
        site.files["Content/a.md"] = TestSite.page("A", "sensitive: true")
        #expect(try await site.build().mistakes == ["Content/site.yml:5 field-kind"])
    }

    private static func settings(_ more: String) -> [String: String] {
        ["Content/site.yml": TestSite.settings(more)]
    }

    private static let mistakes = [
        Mistake(
            settings("exit: {to: https://wether.org/, allowed: [https://weather.org/]}"),
            """
            Content/site.yml 5:12+19 exit-unknown: 'https://wether.org/' is not one of the addresses that the exit is allowed to lead to
            -> did you mean 'https://weather.org/'?
            """
        ),
        Mistake(
            settings("exit: {to: https://example.net/, allowed: [https://weather.org/]}"),
            """
            Content/site.yml 5:12+20 exit-unknown: 'https://example.net/' is not one of the addresses that the exit is allowed to lead to
            -> choose one below 'allowed', or agree on this one and add it there
            """
        ),
        Mistake(
            settings(
                "exit: {to: https://weather.org/, allowed: [https://weather.org/, http://news.org/]}"
            ),
            """
            Content/site.yml 5:66+16 exit-insecure: 'http://news.org/' can be read on its way by others in the same network
            -> write an address that begins with https://
            """
        ),
        Mistake(
            settings("exit: {to: https://a.org/, allowed: [a.org, https://b.org/]}"),
            """
            Content/site.yml 5:38+5 field-address: allowed: 'a.org' is not a web address
            -> begin it with https://, such as https://a.org
            """
        ),
        Mistake(
            settings("exit: {allowed: [https://weather.org/]}"),
            """
            Content/site.yml 5:7+1 field-missing: the exit needs the field 'to'
            -> add a line 'to: https://example.org/'
            """
        ),
        Mistake(
            settings("exit: {to: https://w.org/, allowed: [https://w.org/], page: traks.md}")
                .merging(["Content/tracks.md": TestSite.page("Tracks")]) { $1 },
            """
            Content/site.yml 5:61+8 link-broken: the link 'traks.md' leads to no page and no file
            -> did you mean 'tracks.md'?
            """
        ),
        Mistake(
            settings("topics: {images: Images}\nsensitive_topics: [image]"),
            """
            Content/site.yml 6:20+5 field-id-unknown: sensitive_topics: 'image' is not a topic
            -> did you mean 'images'?
            """
        ),
    ]
}
