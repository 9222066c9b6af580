/// The values read for one field set; a field that was wrong is absent here and present among the diagnostics.
struct FieldValues: Sendable {
    /// Where the set as a whole is written.
    let place: Place
    /// The names of the fields in which something was wrong, in the spelling of the name too, or that had no value.
    var refused: Set<String> = []
    private var entries: [(name: String, value: Located<FieldValue>)] = []

    init(place: Place) {
        self.place = place
    }

    mutating func add(_ value: Located<FieldValue>, as name: String) {
        entries.append((name, value))
    }

    /// The value of a field, or its fallback, or nil.
    subscript(field: Field) -> Located<FieldValue>? {
        entries.first { $0.name == field.name }?.value
            ?? field.fallback.map { Located($0, at: place) }
    }
}

extension FieldValues {
    func text(_ field: Field) -> Located<String>? {
        guard case .text(let text)? = self[field]?.value else { return nil }
        return located(text, field)
    }

    func date(_ field: Field) -> Located<CalendarDate>? {
        guard case .date(let date)? = self[field]?.value else { return nil }
        return located(date, field)
    }

    func integer(_ field: Field) -> Int? {
        guard case .integer(let number)? = self[field]?.value else { return nil }
        return number
    }

    func flag(_ field: Field) -> Bool { answer(field) ?? false }

    /// What a flag says, or nil when nobody has said anything.
    func answer(_ field: Field) -> Bool? {
        guard case .flag(let flag)? = self[field]?.value else { return nil }
        return flag
    }

    /// The one of an enum's words that was written.
    func choice<Choice: RawRepresentable<String>>(_ field: Field) -> Choice? {
        text(field).flatMap { Choice(rawValue: $0.value) }
    }

    func texts(_ field: Field) -> [Located<String>] {
        items(field).compactMap { item in
            guard case .text(let text) = item.value else { return nil }
            return Located(text, at: item.place)
        }
    }

    /// The values of a list, each with its place.
    func items(_ field: Field) -> [Located<FieldValue>] {
        guard case .list(let items)? = self[field]?.value else { return [] }
        return items
    }

    func record(_ field: Field) -> FieldValues? {
        guard case .record(let values)? = self[field]?.value else { return nil }
        return values
    }

    func records(_ field: Field) -> [FieldValues] {
        items(field).compactMap { item in
            guard case .record(let values) = item.value else { return nil }
            return values
        }
    }

    func table(_ field: Field) -> [(id: Located<String>, value: Located<FieldValue>)] {
        guard case .table(let rows)? = self[field]?.value else { return [] }
        return rows
    }

    func open(_ field: Field) -> OpenValue? {
        guard case .open(let value)? = self[field]?.value else { return nil }
        return value
    }
}

extension FieldValues {
    private func located<Value>(_ value: Value, _ field: Field) -> Located<Value> {
        Located(value, at: self[field]?.place ?? place)
    }
}
