import Testing

@testable import Signpost

struct DataFileTests {
    @Test
    func `JSON keeps the order of names and the spelling of numbers`() {
        let text =
            "\u{FEFF}{\"b\": 1.50, \"a\": [true, false, null, \"\\u00e9\\n\\ud83d\\ude00\", {}, []], \"c\": -2e+3 }\r\n"
        let expected = OpenValue.map([
            .init(key: "b", value: .number("1.50")),
            .init(
                key: "a",
                value: .list([
                    .flag(true), .flag(false), .nothing, .text("é\n😀"), .map([]), .list([]),
                ])
            ),
            .init(key: "c", value: .number("-2e+3")),
        ])
        #expect(Reading.data(text, "a.json").value == expected)
    }

    @Test
    func `a table is a list of maps named by its first row`() {
        let text = "\u{FEFF}Name,What\r\n\"a, \"\"b\"\"\",\"two\r\nlines\"\r\n\r\nc,\n"
        let rows = [("a, \"b\"", "two\r\nlines"), ("c", "")].map { name, what in
            OpenValue.map([
                .init(key: "Name", value: .text(name)), .init(key: "What", value: .text(what)),
            ])
        }
        let (value, reports) = Reading.data(text, "a.csv")
        #expect(reports == [])
        #expect(value == .list(rows))
    }

    @Test
    func `a last row without a line break counts`() {
        let row = OpenValue.map([
            .init(key: "a", value: .text("1")), .init(key: "b", value: .text("")),
        ])
        #expect(Reading.data("a,b\n1,", "a.csv").value == .list([row]))
    }

    @Test
    func `YAML tells plain words from quoted ones`() {
        let value = Reading.data("a: true\nb: 'true'\nc: 0800\nd: 12.0\ne:\nf: no\n", "a.yml").value
        #expect(value?["a"] == .flag(true))
        #expect(value?["b"] == .text("true"))
        #expect(value?["c"] == .text("0800"))
        #expect(value?["d"] == .number("12.0"))
        #expect(value?["e"] == .nothing)
        #expect(value?["f"] == .text("no"))
    }

    @Test(arguments: ["a.json", "a.csv", "a.yml"])
    func `data that is not UTF-8 is an error with its line`(name: String) {
        #expect(
            Reading.data(Array("a\nb".utf8) + [0xFF], name).reports == [
                "2:2+1 file-not-utf-8: the file is not UTF-8 from here on\n"
                    + "-> save it as UTF-8; an old Windows or Mac encoding may have been used"
            ]
        )
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x61, 0, 0x3A, 0], [0xFE, 0xFF, 0, 0x61, 0, 0x3A], [0x61, 0, 0x3A, 0],
        ] as [[UInt8]],
        ["a.json", "a.csv", "a.yml"]
    )
    func `UTF-16 is called by the name that editors have for it`(bytes: [UInt8], name: String) {
        #expect(
            Reading.data(bytes, name).reports == [
                "0:0+1 file-not-utf-8: the file is saved as UTF-16, which some editors call 'Unicode'\n"
                    + "-> save it again and choose UTF-8 as its encoding"
            ]
        )
    }

    @Test
    func `deep JSON is refused`() {
        let text = String(repeating: "[", count: 100_000)
        #expect(
            Reading.data(text, "a.json").reports == [
                """
                1:66+1 json-broken: values are nested more than 64 deep
                -> JSON wants double quotes, a comma between values and none after the last
                """
            ]
        )
    }

    @Test
    func `two files of one name are an error that names both`() async throws {
        let site = TestSite(["Content/data/x.yml": "a: 1\n", "Content/data/x.csv": "a\n1\n"])
        #expect(
            try await site.build().problems == [
                "Content/data/x.yml 0:0+1 data-twice: 'Content/data/x.csv' and 'Content/data/x.yml' "
                    + "have the same name, so templates could ask for only one of them\n"
                    + "-> rename one of them, or put both into one file"
            ]
        )
    }

    @Test(arguments: ["x.xlsx", "x.toml", "x.txt"])
    func `no file of the data folder is passed over`(name: String) async throws {
        let built = try await TestSite(["Content/data/\(name)": "words"]).build()
        #expect(built.mistakes == ["Content/data/\(name):0 data-format"])
    }

    @Test
    func `other kinds of file are refused`() {
        #expect(
            Reading.data("", "a.xml").reports == [
                "0:0+1 data-format: data cannot be read from a file of this kind\n"
                    + "-> save it as .yml, .json or .csv"
            ]
        )
    }
}
