/// The name of a page in the A to Z.
struct IndexName: Sendable {
    /// As it is shown.
    let shown: String
    /// In small letters, as it is sorted: without an article, for nobody looks for a hacked account under A.
    let sorted: String

    /// `articles` are the words that a title may begin with and that count for nothing.
    init(_ fields: PageFields, articles: [String]) {
        shown = fields.indexAs?.value ?? fields.title.value
        let folded = shown.lowercased()
        guard fields.indexAs == nil,
            let article = articles.first(where: { folded.hasPrefix($0.lowercased() + " ") })
        else {
            sorted = folded
            return
        }
        sorted = String(folded.dropFirst(article.count + 1))
    }

    /// The capital that the name is found under; `#` for one that begins with no letter.
    var letter: String {
        guard let first = sorted.first(where: { $0.isLetter || $0.isNumber }), first.isLetter else {
            return "#"
        }
        return first.uppercased()
    }
}
