import Testing

@testable import Signpost

/// The words of data/synonyms.yml and data/crisis-words.yml, and what is said about mistakes in them.
struct SearchWordsTests {
    @Test func `a group of synonyms has its words`() {
        let (groups, reports) = synonyms("pictures: {words: [nudes, Naked Picture]}")
        #expect(reports == [])
        #expect(groups.map(\.id.value) == ["pictures"])
        #expect(groups[0].words.map(\.value) == ["nudes", "Naked Picture"])
    }

    @Test func `a group of crisis words has its panel`() {
        let (groups, reports) = crises(
            "life: {help: child, words: [suicide], alone: [help], look_alikes: [suits]}"
        )
        #expect(reports == [])
        #expect(groups[0].help?.value == "child")
        #expect(groups[0].alone.map(\.value) == ["help"])
        #expect(groups[0].lookAlikes.map(\.value) == ["suits"])
    }

    @Test(arguments: [
        (
            "pictures: {words: [nudes]}",
            """
            1:20+5 search-word-alone: 'nudes' is alone in its group, so it finds nothing that it did not find before
            -> add the other words that people use for it
            """
        ),
        (
            "pictures: {words: [nudes, '!!']}",
            """
            1:27+4 search-word-empty: nobody can search for '!!'
            -> write a word of two letters or more
            """
        ),
        (
            "a: {words: [nudes, sexts]}\nb: {words: [pics, Nudes]}",
            """
            2:19+5 search-word-twice: 'Nudes' is in 'a' and in 'b'
            -> keep it in one of them, or join the two groups
            """
        ),
        (
            "a: {words: [wi-fi, wi fi]}",
            """
            1:20+5 search-word-twice: 'wi fi' is in 'a' twice, for a search makes no difference between them
            -> remove one of them
            """
        ),
        (
            "a: {words: [nudes, nudes, pics]}",
            """
            1:20+5 field-repeated: 'nudes' is in 'words' twice
            -> remove one of them
            """
        ),
        (
            "a: {word: [nudes, pics]}",
            """
            1:5+4 field-unknown: 'word' is not a field of a group of synonyms
            -> did you mean 'words'?
            """
        ),
        (
            "- nudes",
            """
            1:1+1 field-kind: 'synonyms.yml' cannot be a list
            -> write lines of 'id: value'
            """
        ),
    ])
    func `a mistake in the synonyms is told with its remedy`(text: String, report: String) {
        #expect(synonyms(text).reports == [report])
    }

    @Test(arguments: [
        (
            "life: {help: chlid, words: [suicide]}",
            """
            1:14+5 field-id-unknown: help: 'chlid' is not a help panel
            -> did you mean 'child'?
            """
        ),
        (
            "life: {words: [suicide]}",
            """
            1:7+1 field-missing: a group of crisis words needs the field 'help'
            -> add a line 'help: ...'
            """
        ),
        (
            "life: {help: child, words: [suicide], alone: [suicide]}",
            """
            1:47+7 search-word-twice: 'suicide' is in 'life' twice, for a search makes no difference between them
            -> remove one of them
            """
        ),
    ])
    func `a mistake in the crisis words is told with its remedy`(text: String, report: String) {
        #expect(crises(text).reports == [report])
    }

    @Test func `a file with another ending is not passed over`() async throws {
        let site = TestSite(["Content/data/crisis-words.yaml": "a: {help: b, words: [c]}"])
        let problems = try await site.build().problems
        #expect(
            problems == [
                """
                Content/data/crisis-words.yaml 0:0+1 data-name: 'crisis-words.yaml' is not read: the file must be called crisis-words.yml
                -> rename it to crisis-words.yml
                """
            ]
        )
    }

    private func synonyms(_ text: String) -> (groups: [SearchWords.Synonyms], reports: [String]) {
        var diagnostics: [Diagnostic] = []
        let groups = SearchWords.synonyms(Array(text.utf8), file: "s.yml", into: &diagnostics)
        return (groups, diagnostics.map(\.report))
    }

    private func crises(_ text: String) -> (groups: [SearchWords.CrisisWords], reports: [String]) {
        var diagnostics: [Diagnostic] = []
        let groups = SearchWords.crises(
            Array(text.utf8),
            file: "c.yml",
            panels: ["child", "general"],
            into: &diagnostics
        )
        return (groups, diagnostics.map(\.report))
    }
}
