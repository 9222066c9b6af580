extension EnglishWords {
    /// What a link tells people to do with itself.
    static let presses = WordSet("click press tap")

    static let here = WordSet("here")

    /// Behind one of these, 'here' is a place and not the link: 'you are here'.
    static let beforeHere = WordSet(
        "am are around be been came come coming do from happens in is live lived lives near over round was were work works"
    )
}
