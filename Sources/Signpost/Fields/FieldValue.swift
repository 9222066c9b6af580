/// What was read from a field, after it was found to be right.
indirect enum FieldValue: Sendable {
    case text(String)
    case flag(Bool)
    case integer(Int)
    case date(CalendarDate)
    case list([Located<FieldValue>])
    case table([(id: Located<String>, value: Located<FieldValue>)])
    case record(FieldValues)
    case open(OpenValue)
}
