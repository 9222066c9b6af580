extension PageFields {
    /// What a list that no file stands behind has for front matter.
    static func section(titled title: String, in file: String) -> PageFields {
        let place = Place(file: file)
        var values = FieldValues(place: place)
        values.add(Located(.text(title), at: place), as: Field.title.name)
        values.add(Located(.text(title), at: place), as: Field.summary.name)
        return PageFields(.section, values)
    }
}
