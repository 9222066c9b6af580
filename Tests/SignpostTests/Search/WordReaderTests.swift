import Testing

@testable import Signpost

struct WordReaderTests {
    @Test(arguments: texts)
    func `a text is cut into its words`(text: String, words: [String]) {
        #expect(WordReader.words(of: text) == words)
    }

    static let texts: [(String, [String])] = [
        ("Nudes, sent!", ["nudes", "sent"]),
        ("Don’t and don't", ["dont", "and", "dont"]),
        ("Café Ångström", ["cafe", "angstrom"]),
        ("cafe\u{301}", ["cafe"]),
        ("a I 7 ok", ["ok"]),
        ("wi-fi 2FA 0800 1111", ["wi", "fi", "2fa", "0800", "1111"]),
        ("one…two—three “four”", ["one", "two", "three", "four"]),
        ("پاس ورڈ، کیا؟", ["پاس", "ورڈ", "کیا"]),
        ("3×4", []),
        ("😀 smile😀", ["smile"]),
        ("https://averyverylongaddressthatnobodytypes.example", ["https", "example"]),
        ("", []),
    ]

    @Test func `a word that is read has the hash by which it is looked up`() {
        var text = "Blackmail"
        var matches: [Bool] = []
        text.withUTF8 { bytes in
            WordReader.read(bytes) { word, hash in matches.append(hash == WordTable.hash(word)) }
        }
        #expect(matches == [true])
    }

    @Test func `a table of many words numbers each of them once`() {
        var table = WordTable(capacity: 2)
        for _ in 1...2 {
            for number in 0..<1_000 {
                var word = "word\(number)"
                let id = word.withUTF8 { table.id(of: $0, hash: WordTable.hash($0)) }
                #expect(id == number)
            }
        }
        #expect(table.count == 1_000)
        #expect(String(decoding: table[999], as: UTF8.self) == "word999")
    }
}
