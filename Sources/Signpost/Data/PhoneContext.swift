/// The words around a short number, from which follows whether it is one to dial.
struct PhoneContext {
    private let before: [String]
    /// What comes behind the number, up to the next sign.
    private let followers: [String]
    /// Where the sentence's part before the number begins; an earlier number there is in the same breath.
    private let start: Int
    private let range: Range<Int>
    /// Words that name whoever has the number.
    private let names: [String]
    /// Whether the text is the number and nothing else to read.
    let isEmpty: Bool

    private static let verbs: Set<String> = [
        "call", "calling", "ring", "ringing", "dial", "dialling", "dialing", "phone", "phoning",
        "telephone", "telephoning", "tel", "text", "texting", "forward", "forwarding",
    ]
    private static let calls: Set<String> = [
        "call", "calling", "ring", "ringing", "dial", "dialling", "phone", "phoning", "telephone",
        "tel",
    ]
    private static let texts: Set<String> = ["text", "texting"]
    /// Those of them that are things as well, such as a "video phone".
    private static let nouns: Set<String> = ["phone", "telephone", "text"]
    /// Words behind which they are none.
    private static let urging: Set<String> = [
        "also", "always", "and", "can", "could", "just", "must", "now", "or", "please", "should",
        "simply", "then",
        "to", "you",
    ]
    /// What makes a thing of a "call" or a "ring" behind it, as in "a video call".
    private static let determiners: Set<String> = [
        "a", "an", "another", "each", "every", "her", "his", "its", "my", "no", "one", "our",
        "that", "the", "their", "this", "video", "your",
    ]
    private static let sending: Set<String> = ["send", "sending", "forward", "forwarding"]
    private static let links: Set<String> = ["on", "to", "number", "is", "at"]
    private static let lists: Set<String> = ["or", "and"]
    /// Words that may follow a number that is dialled; after any other it counts that word.
    private static let followers: Set<String> = [
        "a", "and", "any", "anytime", "as", "at", "because", "before", "but", "by", "first", "for",
        "free", "from", "if", "immediately", "in", "instead", "is", "it", "next", "now", "on",
        "once", "or", "right", "so", "straight", "straightaway", "the", "then", "they", "this",
        "to", "today", "unless", "until", "when", "where", "while", "who", "with", "you", "your",
    ]

    /// Those of them that cannot begin what a count is of, as in "300 a day".
    private static let closeFollowers: Set<String> = [
        "and", "any", "anytime", "as", "at", "because", "before", "first", "for", "free", "if",
        "immediately",
        "instead", "now", "or", "right", "so", "straight", "straightaway", "then", "to", "today",
        "until",
        "when",
    ]

    init(_ bytes: UnsafeBufferPointer<UInt8>, around range: Range<Int>, of helpline: Helpline?) {
        var start = max(0, range.lowerBound - 80)
        if let stop = bytes[start..<range.lowerBound].lastIndex(where: {
            ".!?;\n".utf8.contains($0)
        }) {
            start = stop + 1
        }
        self.start = start
        self.range = range
        before = Self.words(bytes[start..<range.lowerBound])
        let ahead = bytes[range.upperBound..<min(bytes.count, range.upperBound + 24)]
        let isWordNext = ahead.first == UInt8(ascii: " ")
        followers = isWordNext ? Self.words(ahead.prefix { !".,!?;:()".utf8.contains($0) }) : []
        let words = helpline?.name.lowercased().split(separator: " ") ?? []
        names = words.filter { $0.count > 3 }.map(String.init)  // no "the", "for" or "and"
        isEmpty = before.isEmpty && start == 0 && Self.words(ahead).isEmpty
    }

    /// Whether the number is one to dial; `earlier` is the last number that was found to be one.
    func isDialled(after earlier: Range<Int>?) -> Bool {
        if let follower = followers.first, !Self.followers.contains(follower) { return false }
        if earlier?.upperBound == range.lowerBound - 1 { return true }  // 999/101
        guard let last = before.last else { return false }
        if Self.verbs.contains(last) || names.contains(last) { return true }
        if Self.links.contains(last) {
            return before.suffix(9).contains(where: Self.verbs.contains)
        }
        if Self.lists.contains(last), let earlier { return earlier.lowerBound >= start }
        return false
    }

    /// Whether a number that is no helpline's is one to dial, too; a count must not be taken for one.
    ///
    /// Numbers to call have at least three digits, numbers to text to at least four: "Keep the text to 160."
    func isCertainlyDialled(_ digits: Int, after earlier: Range<Int>?) -> Bool {
        guard isFollowedClosely, let last = before.last else { return false }
        if Self.calls.contains(last) || Self.texts.contains(last) {
            return urges(last)
        }
        let near = before.dropLast().suffix(6)
        return switch last {
        case "or", "and": earlier.map { $0.lowerBound >= start } ?? false
        case "on", "number": near.contains(where: Self.calls.contains)
        case "to":
            digits > 3 && near.last != "up"
                && near.contains { Self.texts.contains($0) || Self.sending.contains($0) }
        default: false
        }
    }

    /// Whether a word before the number tells somebody to dial, and is no thing that has a number: "a video call 7".
    private func urges(_ last: String) -> Bool {
        let words = before.dropLast()
        guard Self.nouns.contains(last) else {
            return !words.suffix(2).contains(where: Self.determiners.contains)
        }
        return words.last.map(Self.urging.contains) ?? true
    }

    /// Whether what follows is nothing that the number could count, nor the end of a range.
    private var isFollowedClosely: Bool {
        var rest = followers[...]
        while let first = rest.first, Self.lists.contains(first),
            rest.dropFirst().first?.isNumber == true
        {
            rest = rest.dropFirst(2)
        }
        return rest.first.map(Self.closeFollowers.contains) != false
            && rest.dropFirst().first?.isNumber != true
    }

    private static func words(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
        String(decoding: bytes, as: UTF8.self)
            .lowercased()
            .split { !$0.isLetter && !$0.isNumber && $0 != "'" }
            .map(String.init)
    }
}

extension String {
    fileprivate var isNumber: Bool { utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } }
}
