/// Short words of languages that are written in Latin letters with signs of their own, none of which is an English word.
struct ForeignWords: Sendable {
    static let shared = ForeignWords()

    /// A language that can be told by its short words.
    struct Language: Sendable {
        let tag: String
        let name: String
    }

    let languages: [Language]
    /// A bit for each language that has the word.
    private let bits: [UInt64: UInt16]
    private let sieve: KeySieve

    private init() {
        languages = Self.rows.map { Language(tag: $0.tag, name: $0.name) }
        var bits: [UInt64: UInt16] = [:]
        for (index, row) in Self.rows.enumerated() {
            for word in WordCutter.words(of: row.words) { bits[word.key, default: 0] |= 1 << index }
        }
        self.bits = bits
        sieve = KeySieve(bits.keys)
    }

    /// The languages that have a word, a bit for each.
    func languages(with word: Word) -> UInt16 {
        sieve.mayHold(word.key) ? bits[word.key, default: 0] : 0
    }

    private static let rows: [(tag: String, name: String, words: String)] = [
        (
            "pl", "Polish",
            "ale bez być ci czy dla gdy jak jej jest jeśli kto które który lub nie nigdy oraz po przez są się swoje twoje tylko w z za że"
        ),
        (
            "ro", "Romanian",
            "ai când care că cu dacă este fără în la mai nu o pe pentru prin sau să și ta ți un"
        ),
        (
            "fr", "French",
            "au avec ce cette dans de des du elle en est et il je la le les leur mais ne nos ou où par pas qui que sans ses sont sur une vos votre vous"
        ),
        (
            "es", "Spanish",
            "al como con cuando de del el en es esta está la las lo los no nunca para pero por que se si sin su sus te tu tus un una y"
        ),
        (
            "pt", "Portuguese",
            "ao com da das de dos e em está mas não nunca o os para por que se sem seu sua uma você"
        ),
        (
            "de", "German",
            "auch auf aus bei das dass dein deine dem den der des ein eine er es für ich ihr ist mit nicht nie oder sich sie sind über und von wenn wie zu zum zur"
        ),
        (
            "it", "Italian",
            "che chi da dei del della di e gli ha il in la le lo mai nel non ogni perché più se si sono su tua tuo un una è"
        ),
        (
            "hu", "Hungarian",
            "az és csak de egy ha hogy ki le mert nem ne soha vagy"
        ),
        (
            "cs", "Czech",
            "ale aby co jako je jen jsou když který na nebo nikdy pro se si své tak že"
        ),
        (
            "sk", "Slovak",
            "aby ako ale alebo čo je keď ktorý na nikdy pre sa si sú svoje že"
        ),
        ("lt", "Lithuanian", "apie ar bet iš ir jei jūsų kad kai kaip nuo su tai tik yra į"),
        ("tr", "Turkish", "bir bu çok da daha de değil gibi için ile ne olan sen ve veya"),
        (
            "cy", "Welsh",
            "ac ar bod byth chi dim ei eich eu gan gyda hyn i'r i'w mae mewn na neu ond os peidiwch sy wedi y ydych yn yr"
        ),
    ]
}
