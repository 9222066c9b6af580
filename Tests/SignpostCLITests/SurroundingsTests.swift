import Foundation
import Testing

/// What stands around the program reaches neither the site nor the messages.
struct SurroundingsTests {
    private static let arguments: [([String], [String: String])] = [
        (["--jobs", "1"], ["LANG": "C", "TZ": "UTC"]),
        (["--jobs", "2"], ["LANG": "de_DE.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"]),
        (["--jobs", "7"], ["LC_ALL": "C", "TZ": "Pacific/Kiritimati"]),
        ([], ["LC_ALL": "lt_LT.UTF-8", "TZ": "America/Los_Angeles", "TERM": "dumb", "HOME": "/"]),
    ]

    /// Titles that other languages would sort or capitalise in another way, dates, and a list of all pages.
    private static let site: [String: String?] = [
        "Content/i.md": TinySite.page(title: "istanbul", "İ i I ı", fields: "topics: [passwords]"),
        "Content/z.md": TinySite.page(title: "Zebra", "Z", fields: "published: 2026-01-31"),
        "Content/ä.md": TinySite.page(title: "Äpfel", "Ä", fields: "published: 2026-11-23"),
        "Content/y.md": TinySite.page(title: "yak", "Y", fields: "aliases: [/I-OLD/]"),
        "Themes/tiny/layouts/page.mustache":
            "{{page.title}} {{#page.published}}{{text}}{{/page.published}} {{{page.body}}}",
        "Themes/tiny/layouts/bare.mustache":
            "{{#letters}}{{id}} {{letter}} {{#pages}}{{title}} {{/pages}}{{/letters}}",
    ]

    @Test
    func `neither cores nor language nor time zone change a byte`() throws {
        let sites = try Self.arguments.map { arguments, environment in
            try Self.run(Self.site, arguments, environment) { project, outcome in
                #expect(outcome.status == 0, "\(outcome.errors)")
                return try project.everything().filter { $0.key.hasPrefix("Public/") }
            }
        }
        #expect(sites[0].count > 10)
        for site in sites { #expect(site == sites[0]) }
    }

    @Test
    func `neither cores nor language nor time zone change a message`() throws {
        var site = Self.site
        for name in ["a", "B", "ç", "I", "ı"] {
            let page = TinySite.page(title: name, "[x](y.m)", fields: "titel: A\nslug: Ä")
            site["Content/broken-\(name).md"] = page
        }
        let messages = try Self.arguments.map { arguments, environment in
            try Self.run(site, arguments, environment) { _, outcome in
                #expect(outcome.status == 1)
                return outcome.errors
            }
        }
        #expect(messages[0].hasSuffix("\n15 errors: nothing was published\n"))
        for message in messages { #expect(message == messages[0]) }
    }

    private static func run<Result>(
        _ files: [String: String?],
        _ arguments: [String],
        _ environment: [String: String],
        _ body: (Project, Project.Outcome) throws -> Result
    ) throws -> Result {
        var result: Result?
        try Project.with(files) { project in
            let all = ["build", "--now", "2026-11-23"] + arguments
            result = try body(project, try project.run(all, environment: environment))
        }
        return try #require(result)
    }
}
