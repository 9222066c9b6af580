import Testing

@testable import Signpost

struct HelplinesTests {
    private static let text = """
        childline:
          name: Childline
          for: Anyone under 19
          phone: "0800 1111"
          url: https://www.childline.org.uk/
          hours: Day and night
          cost: Free
          access: [Relay UK, Sign language]
          region: United Kingdom
          verified_on: 2026-01-02
          verify_by: 2027-01-31
          source: childline.org.uk
          confidence: H
        shout:
          name: Shout
          for: Anyone in distress
          text: "85258"
          text_help: Text the word SHOUT.
          hours: Day and night
          hours_verified: true
          email: help@example.org
          verify_by: 2027-01-31
          source: giveusashout.org
          confidence: M
          retired_numbers: ["0845 30 30 900"]
        """

    @Test
    func `an entry keeps everything a page may show`() throws {
        let (helplines, reports) = Reading.directory(Self.text)
        #expect(reports == [])
        let childline = try #require(helplines["childline"])
        #expect(childline.name == "Childline")
        #expect(childline.purpose == "Anyone under 19")
        #expect(childline.phone?.text == "0800 1111")
        #expect(childline.phone?.telephoneURL == "tel:08001111")
        #expect(childline.url?.value == "https://www.childline.org.uk/")
        #expect(childline.cost == "Free")
        #expect(childline.access.map(\.value) == ["Relay UK", "Sign language"])
        #expect(childline.region == "United Kingdom")
        #expect(childline.verifiedOn?.value == CalendarDate("2026-01-02"))
        #expect(childline.verifyBy?.value == CalendarDate("2027-01-31"))
        #expect(childline.confidence == .high)
        let shout = try #require(helplines["shout"])
        #expect(shout.text?.textURL == "sms:85258")
        #expect(shout.textHelp == "Text the word SHOUT.")
        #expect(shout.email?.value == "help@example.org")
        #expect(helplines.all.map(\.id.value) == ["childline", "shout"])
    }

    @Test
    func `hours are kept only when they are verified`() {
        let (helplines, _) = Reading.directory(Self.text)
        #expect(helplines["childline"]?.hours == nil)
        #expect(helplines["shout"]?.hours == "Day and night")
    }

    @Test(
        arguments: [
            ("08001111", "childline"), ("0800-1111", "childline"), ("+44 800 1111", "childline"),
            ("+44 (0)800 1111", "childline"), ("0044 800 1111", "childline"), ("85258", "shout"),
            ("0845 3030 900", "shout"), ("0800 1112", nil), ("", nil),
        ]
    )
    func `a number finds its helpline however it is grouped, a retired one too`(
        number: String,
        id: String?
    ) {
        #expect(Reading.directory(Self.text).helplines.matching(phoneLike: number)?.id.value == id)
    }

    @Test
    func `an overdue entry is a warning when site_yml says so`() {
        let entry = Self.entry + "  verify_by: 2026-11-22\n"
        #expect(
            Reading.directory(entry, overdue: .warning).reports.map {
                $0.contains("warning helpline-overdue")
            }
                == [true]
        )
        #expect(Reading.directory(Self.entry + "  verify_by: 2026-11-23\n").reports == [])
    }

    private static let entry = """
        a:
          name: A
          for: B
          source: C
          confidence: H
          url: https://example.org

        """
}
