/// Every helpline of the site, found by id or by number.
struct Helplines: Sendable {
    /// In the order of the file.
    let all: [Helpline]
    private let byID: [String: Int]
    private let byDigits: [String: Int]
    /// Whether the file was understood, so that an id that is not in it is none.
    private(set) var isRead = true
    /// The numbers of at most seven digits.
    let shortNumbers: Set<Int>
    /// What the file says in words.
    let prose: [Located<String>]

    init(_ all: [Helpline], prose: [Located<String>] = []) {
        self.all = all
        self.prose = prose
        byID = Dictionary(zip(all.map(\.id.value), all.indices)) { first, _ in first }
        var byDigits: [String: Int] = [:]
        for (index, helpline) in all.enumerated() {
            let current = [helpline.phone, helpline.text].compactMap(\.self)
            for number in current + helpline.retiredNumbers.map(\.value)
            where byDigits[number.digits] == nil {
                byDigits[number.digits] = index
            }
        }
        self.byDigits = byDigits
        shortNumbers = Set(byDigits.keys.filter { $0.utf8.count < 8 }.compactMap { Int($0) })
    }

    /// Those of a file that nobody can read.
    static var unread: Helplines {
        var none = Helplines([])
        none.isRead = false
        return none
    }

    subscript(id: String) -> Helpline? { byID[id].map { all[$0] } }

    /// The helpline that has or once had this number, however the number is grouped.
    func matching(phoneLike text: String) -> Helpline? {
        byDigits[PhoneNumber.normalised(text)].map { all[$0] }
    }
}
