extension Located<String> {
    /// The place of some code points of the text, where it is written on one line as it is read; else its own.
    func place(of stretch: Range<Int>) -> Place {
        let quotes = place.length - value.columns
        // What is quoted in quotes has more signs in the file than here.
        let isPlain = quotes == 0 || quotes == 2 && !value.contains { "\"'\\".contains($0) }
        guard place.column > 0, isPlain else { return place }
        return Place(
            file: place.file,
            line: place.line,
            column: place.column + quotes / 2 + stretch.lowerBound,
            length: stretch.count
        )
    }
}
