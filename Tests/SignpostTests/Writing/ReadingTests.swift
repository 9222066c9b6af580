import Testing

@testable import Signpost

/// How hard a page is to read, held against what its readers can be expected to read.
struct ReadingTests {
    private static let easy = Array(repeating: "Stop and tell an adult you trust.", count: 20)
        .joined(separator: " ")
    private static let hard =
        "Organisations responsible for information security necessarily communicate particularly complicated recommendations."

    private static func site(_ body: String, fields: String = "audience: [children]") -> TestSite {
        let settings = """
            audiences: {children: Children, adults: Adults}
            reading:
              children: {age: 9, sentence: 12}
              adults: {age: 14, sentence: 30}
            """
        return TestSite([
            "Content/site.yml": TestSite.settings(settings),
            "Content/index.md": TestSite.page("Home", fields, body: body),
        ])
    }

    @Test
    func `a page that its readers can read is left alone`() async throws {
        #expect(try await Self.site(Self.easy).build().problems == [])
    }

    @Test
    func `a page that is too hard names the sentences that cost most`() async throws {
        let body = "\(Self.easy)\n\n\(Self.hard) \(Self.hard) \(Self.hard)"
        let problems = try await Self.site(body).build().problems
        #expect(
            problems == [
                """
                Content/index.md 2:8+4 warning reading-age: the text can be read from the age of about 12, and its readers are 9
                -> use shorter words and sentences; these cost most: 'Organisations responsible for information security necessarily communicate particularly ...' (line 9), 'Organisations responsible for information security necessarily communicate particularly ...' (line 9), 'Organisations responsible for information security necessarily communicate particularly ...' (line 9)
                """
            ]
        )
    }

    @Test
    func `no age is said that nobody has, and an endless sentence is named with its length`()
        async throws
    {
        let endless = Array(repeating: "stop and tell an adult you trust and", count: 15).joined(
            separator: " "
        )
        let body = "Stop now. \(endless) go."
        let problems = try await Self.site(body, fields: "reading_age: 9").build().problems
        #expect(
            problems == [
                """
                Content/index.md 2:8+4 warning reading-age: the text can be read by few people of 18, and its readers are 9
                -> use shorter words and sentences; these cost most: 'stop and tell an adult you trust and ...' (line 7, 121 words)
                """
            ]
        )
    }

    @Test(arguments: ["audience: [adults]", "audience: [children]\nreading_age: 14", ""])
    func `what the page says of its readers decides`(fields: String) async throws {
        let body = "\(Self.easy)\n\n\(Self.hard)"
        #expect(try await Self.site(body, fields: fields).build().problems == [])
    }

    @Test
    func `of two audiences the one that can read less decides`() async throws {
        let body = "We say that you can tell us what is wrong at any hour of the day."
        let site = Self.site(body, fields: "audience: [adults, children]")
        let problems = try await site.build().problems
        #expect(
            problems == [
                """
                Content/index.md 7:1+15 warning sentence-long: the sentence 'We say that you can tell us what ...' has 16 words, and its readers can follow 12
                -> make two sentences of it, or a list
                """
            ]
        )
    }

    @Test
    func `a short text is not judged`() async throws {
        #expect(try await Self.site(Self.hard).build().problems == [])
    }

    @Test
    func `an audience that site.yml does not know is told`() async throws {
        let site = TestSite([
            "Content/site.yml": TestSite.settings(
                "audiences: {children: Children}\nreading: {childen: {age: 9}}"
            )
        ])
        let problems = try await site.build().problems
        #expect(
            problems == [
                "Content/site.yml 6:11+7 field-id-unknown: reading: 'childen' is not an audience\n-> did you mean 'children'?"
            ]
        )
    }
}
