extension EnglishWords {
    /// Colours that tell one thing from another; black and white are what paper and print have anyway.
    static let signalColours = WordSet("amber blue green orange pink purple red yellow")

    /// What a colour in front of it tells from the others of its kind.
    static let ones = WordSet("one ones")

    static let oneOfSeveral = WordSet("all any each every the these this those")

    static let being = WordSet("are is turn turned turns was were")

    /// How a thing is given its colour: 'marked in red'.
    static let colouring = WordSet(
        "circled coloured highlighted marked outlined shaded shown underlined"
    )

    /// What is told by its colour beside what stands on a screen: 'answers in green are right'.
    static let coloured = WordSet(
        "answers cells dates days items letters lines messages names numbers ones options parts phrases questions rows sentences steps those words"
    )

    /// Who is told to do so makes the colour himself: 'underline in red'.
    static let drawing = WordSet(
        "circle color colour draw highlight mark paint shade tick underline write"
    )

    static let inside = WordSet("in")

    static let both = WordSet("and")
}
