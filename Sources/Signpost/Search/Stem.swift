/// What English forms of one word share: `bullies`, `bullied` and `bullying` become `bully`.
///
/// Light on purpose: it takes off plurals, -ing and -ed and never makes a verb of a noun. search.js has the
/// same rules, and one list of words holds both to them.
enum Stem {
    /// Forms of other languages are words of their own.
    static func of(_ word: some Collection<UInt8>, in language: String) -> [UInt8] {
        let word = Array(word)
        guard language == "en", word.count > 3 else { return word }
        return ended(withoutVerbEnding(withoutPlural(word)))
    }

    private static func withoutPlural(_ word: [UInt8]) -> [UInt8] {
        if word.ends(with: "ies") { return word.dropLast(3) + Array("y".utf8) }
        for ending in ["sses", "xes", "zes", "ches", "shes"] where word.ends(with: ending) {
            return word.dropLast(2)
        }
        guard word.ends(with: "s"), !["ss", "us", "is"].contains(where: word.ends) else {
            return word
        }
        return word.dropLast()
    }

    private static func withoutVerbEnding(_ word: [UInt8]) -> [UInt8] {
        let length = word.ends(with: "ing") ? 3 : word.ends(with: "ed") ? 2 : 0
        let rest = Array(word.dropLast(length))
        guard length > 0, rest.count > 2, !word.ends(with: "eed"), rest.contains(where: isVowel)
        else { return word }
        let isDoubled = rest.suffix(2).first == rest.last
        return isDoubled && "bdfgmnprt".utf8.contains(rest[rest.count - 1])
            ? rest.dropLast() : rest
    }

    private static func ended(_ word: [UInt8]) -> [UInt8] {
        if word.count > 3, word.ends(with: "e") { return word.dropLast() }
        return word.ends(with: "i") ? word.dropLast() + Array("y".utf8) : word
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
}

extension [UInt8] {
    fileprivate func ends(with ending: String) -> Bool {
        count >= ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
