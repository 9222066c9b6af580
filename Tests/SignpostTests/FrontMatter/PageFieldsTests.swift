import Testing

@testable import Signpost

struct PageFieldsTests {
    @Test
    func `every common field reaches its typed value`() throws {
        let (fields, reports) = try Reading.page(
            """
            title: Strong passwords
            summary: Three random words.
            type: page
            audience: [children, parents]
            topics: [passwords]
            districts: [leeds]
            mood: monsters
            reading_age: 9
            sensitive: true
            help: child
            published: 2026-01-02
            updated: 2026-02-03
            expires: 2027-01-01
            review_by: 2026-12-31
            law_as_at: 2026-01-01
            owner: Schools lead
            sources:
              - label: A report
                url: https://example.org/a
                date: 2025-12-04
            draft: true
            order: -2
            slug: strong
            aliases: [/old/, /older.html]
            image: {src: lock.svg, alt: ""}
            related: [../help/index.md]
            extra: {n: 1.50, ok: true, list: [a]}
            """
        )
        #expect(reports == [])
        #expect(fields.title == Located("Strong passwords", at: place(2, 8, 16)))
        #expect(fields.summary.value == "Three random words.")
        #expect(fields.audience.map(\.value) == ["children", "parents"])
        #expect(fields.audience.last?.place == place(5, 22, 7))
        #expect(fields.topics.map(\.value) == ["passwords"])
        #expect(fields.districts.map(\.value) == ["leeds"])
        #expect(fields.mood?.value == "monsters")
        #expect(fields.readingAge == 9)
        #expect(fields.sensitive == true)
        #expect(fields.help?.value == "child")
        #expect(fields.published?.value == CalendarDate("2026-01-02"))
        #expect(fields.updated?.value == CalendarDate("2026-02-03"))
        #expect(fields.expires?.value == CalendarDate("2027-01-01"))
        #expect(fields.reviewBy?.value == CalendarDate("2026-12-31"))
        #expect(fields.lawAsAt?.value == CalendarDate("2026-01-01"))
        #expect(fields.owner == "Schools lead")
        #expect(fields.sources.map(\.label) == ["A report"])
        #expect(fields.sources.first?.url?.value == "https://example.org/a")
        #expect(fields.sources.first?.date?.value == CalendarDate("2025-12-04"))
        #expect(fields.isDraft)
        #expect(fields.order == -2)
        #expect(fields.slug?.value == "strong")
        #expect(fields.aliases.map(\.value) == ["/old/", "/older.html"])
        #expect(fields.image?.src.value == "lock.svg")
        #expect(fields.image?.alt.value == "")
        #expect(fields.related.map(\.value) == ["../help/index.md"])
        #expect(fields.extra["n"] == .number("1.50"))
        #expect(fields.extra["ok"] == .flag(true))
    }

    @Test(
        arguments: [
            (ContentType.section, "paginate: 20\nsort: newest"),
            (.campaign, "year_started: 2015\nstrapline: Think\npartners: [Police]\nsort: title"),
            (.toolkit, "number: 3\nkey_action: Ask first.\nfor: pupils"),
            (
                .sheet,
                "code: MFM-03\npaper: A4\nsides: 2\nadult_copy: true\nmono_safe: false\nversion: 2"
            ),
            (
                .poster,
                "headline: Stop\none_action: Tell an adult\ncode: A-1\npaper: A3\nmin_pt: 28"
            ),
            (
                .lesson,
                "key_stage: KS2\nminutes: 45\ndelivery: class\ncode: LES-01\npaper: A4\nsides: 3"
            ),
            (
                .event,
                "start: 2027-02-09\nend: 2027-02-10\nvenue: Leeds\nbooking_url: https://example.org"
            ),
            (
                .district,
                "districts: [leeds]\nforce: West Yorkshire Police\nsafeguarding_url: https://example.org/"
            ),
            (
                .easyRead,
                "easy_read_of: ../a.md\ncode: EASY-01\nsides: 2\nmin_pt: 18"
            ),
            (.advice, "key_action: Turn on updates."),
            (.news, "published: 2026-01-01"),
            (.quiz, ""), (.statistics, ""), (.legal, ""), (.page, ""),
        ]
    )
    func `each type takes its own fields`(type: ContentType, lines: String) throws {
        let common =
            "title: T\nsummary: S\ntype: \(type.rawValue)\nowner: A role\nreview_by: 2027-01-01\n"
        let (fields, reports) = try Reading.page(common + lines)
        #expect(reports == [])
        #expect(fields.type == type)
        let written = Set(lines.split(separator: "\n").map { String($0.prefix { $0 != ":" }) })
        let own = Set(type.ownFields.map(\.name))
        #expect(written.isSubset(of: own.union(Field.common.map(\.name))))
    }

    @Test
    func `the fields of a type are values, not text`() throws {
        let head = "title: T\nsummary: S\nowner: A role\nreview_by: 2027-01-01\n"
        let (sheet, _) = try Reading.page(head + "type: sheet\ncode: A-1\npaper: A5\nsides: 2")
        guard case .sheet(let fields) = sheet.details else {
            Issue.record("not a sheet")
            return
        }
        #expect(fields.print.code?.value == "A-1")
        #expect(fields.print.paper == .a5)
        #expect(fields.print.sides == 2)
        #expect(!fields.print.isAdultCopy)
        let (section, _) = try Reading.page(head + "type: section\npaginate: 5\nsort: title")
        #expect(section.list.paginate == 5)
        #expect(section.list.sort == .title)
        #expect(sheet.list == ListFields())
    }

    @Test(arguments: [("", true), ("adult_copy: false", false)])
    func `a plan is for the adult unless it says no`(line: String, isAdultCopy: Bool) throws {
        let (plan, reports) = try Reading.page(
            """
            title: T
            summary: S
            type: lesson
            owner: A role
            review_by: 2027-01-01
            key_stage: KS2
            minutes: 45
            delivery: class
            code: LES-01
            paper: A4
            sides: 3
            \(line)
            """
        )
        #expect(reports == [])
        #expect(plan.print?.isAdultCopy == isAdultCopy)
        #expect(plan.code?.value == "LES-01")
    }

    @Test
    func `all mistakes of a page are told at once`() throws {
        let (fields, reports) = try Reading.page(
            """
            titel: One
            summary: Two
            type: advise
            published: 2026-02-30
            topics: passwords
            draft: yes
            """
        )
        #expect(fields.type == .advice)
        #expect(reports.count == 7)
    }

    @Test
    func `text over several lines becomes one line`() throws {
        let (fields, _) = try Reading.page(
            "title: >\n  One\n  two\nsummary: |\n  A\n  b\ntype: page\n"
        )
        #expect(fields.title.value == "One two")
        #expect(fields.summary.value == "A b")
    }

    @Test
    func `site_yml can make more fields compulsory`() throws {
        let rules = PageRules(required: ["sources"])
        let (_, reports) = try Reading.page("title: T\nsummary: S\ntype: page", under: rules)
        #expect(
            reports == [
                "1:0+1 field-missing: a page needs the field 'sources'\n-> add a line 'sources: ...'"
            ]
        )
    }

    private func place(_ line: Int, _ column: Int, _ length: Int) -> Place {
        Place(file: "a.yml", line: line, column: column, length: length)
    }
}
