import Testing

@testable import Signpost

/// The files of the search as a whole build makes them.
struct SearchFilesTests {
    private static let files = [
        "Themes/plain/theme.yml": PlainTheme.files["Themes/plain/theme.yml", default: ""]
            + "\n  search-help: help\n",
        "Themes/plain/layouts/help.mustache":
            "{{#help}}<b>{{title}}</b>{{#helplines}}{{#phone}}{{phone}}{{/phone}}{{/helplines}}{{/help}}",
        "Themes/plain/strings/en.yml": PlainTheme.files["Themes/plain/strings/en.yml", default: ""]
            + "\nsearch_say_none: Nothing\n",
        "Content/data/helplines.yml": """
        emergency: {name: E, for: F, source: S, confidence: H, verify_by: 2030-01-01, phone: "999"}
        child: {name: C, for: F, source: S, confidence: H, verify_by: 2030-01-01, phone: '0800 1111'}
        """,
        "Content/site.yml": TestSite.settings(Discreet.settings + "\nhelp: danger"),
        "Content/data/help-panels.yml":
            "danger: {title: D, helplines: [emergency]}\nnow: {title: Help, helplines: [child]}\nlater: {title: L, helplines: [child]}",
        "Content/data/crisis-words.yml":
            "life: {help: now, words: [Kill myself], alone: [help], look_alikes: [kiln]}",
        "Content/data/synonyms.yml": "pictures: {words: [nude, naked picture]}",
        "Content/advice/index.md": TestSite.page("Advice", type: "section"),
        "Content/advice/nudes.md": TestSite.page("Nudes", "sensitive: true", body: "What to do."),
        "Content/advice/later.md": TestSite.page("Later", "published: 2027-01-01", body: "Secret."),
        "Content/advice/draft.md": TestSite.page("Draft", "draft: true", body: "Hidden."),
    ]

    @Test func `the root has all that is needed before the index`() async throws {
        let built = try await TestSite(Self.files).build()
        #expect(built.problems == [])
        let root = try #require(built.files["search/en.json"])
        let folder = try #require(
            root.firstMatch(of: /"folder":"\/(search\/en\/[0-9a-f]{10})\/"/)?.1
        )
        #expect(
            root == """
                {"folder":"/\(folder)/","language":"en","crisis":[{"help":0,"words":"kill myself",\
                "alone":"help","lookAlikes":"kiln"}],"synonyms":["nude,naked picture"],"pages":2,\
                "perFile":4,"words":["about"],"wordCount":6,"wordNumbers":[0],"endings":["ecivda"],\
                "lists":[0],"say":{"none":"Nothing"}}
                """
        )
        #expect(built.files["\(folder)/help-0.json"] == #""<b>Help</b>0800 1111""#)
        #expect(built.files["\(folder)/help-1.json"] == nil)
        #expect(built.files["\(folder)/words-0.txt"] == "0about\n1dvice\n0do\n0nudes\n0to\n0what\n")
        #expect(
            built.files["\(folder)/pages-0.json"] == """
                ["Advice","/advice/","","About Advice.","Nudes","/advice/nudes/","Advice","About Nudes."]
                """
        )
    }

    @Test func `what changes in a page changes the folder, so that no browser keeps the old index`()
        async throws
    {
        let first = try await TestSite(Self.files).build()
        let changed = ["Content/advice/nudes.md": TestSite.page("Nudes", body: "What to try.")]
        let second = try await TestSite(Self.files.merging(changed) { $1 }).build()
        let folders = [first, second].map { built in
            Set(built.files.keys.filter { $0.hasPrefix("search/en/") }.map { $0.prefix(20) })
        }
        #expect(folders[0].count == 1)
        #expect(folders[0].isDisjoint(with: folders[1]))
    }

    @Test func `each language has an index of its own`() async throws {
        var files = Self.files
        files["Content/site.yml"] = TestSite.settings(
            "languages: [{code: en, name: English}, {code: ur, name: Urdu, dir: rtl}]"
        )
        files["Content/advice/nudes.ur.md"] = TestSite.page("تصویر", body: "مدد")
        let built = try await TestSite(files).build().files
        let root = try #require(built["search/ur.json"])
        #expect(root.contains(#""language":"ur""#))
        #expect(root.contains(#""pages":1"#))
        let words = built.filter {
            $0.key.hasPrefix("search/ur/") && $0.key.hasSuffix("words-0.txt")
        }
        #expect(words.values.joined().contains("مدد"))
        let english = built.filter {
            $0.key.hasPrefix("search/en/") && $0.key.hasSuffix("words-0.txt")
        }
        #expect(!english.values.joined().contains("مدد"))
    }

    @Test func `the number of cores changes no byte of the index`() async throws {
        var one = TestSite(Self.files)
        one.jobs = 1
        var many = TestSite(Self.files)
        many.jobs = 5
        #expect(try await one.build().bytes == many.build().bytes)
    }

    @Test func `a theme without a search makes no index`() async throws {
        let built = try await TestSite(["Content/a.md": TestSite.page("A")]).build()
        #expect(built.files.keys.filter { $0.hasPrefix("search") } == [])
    }
}
