/// Columns and lengths of places count code points: what other programs can turn into units of their own,
/// and the same on every machine, however its tables of joined characters are written.
extension StringProtocol {
    /// How many columns the text takes in a place.
    var columns: Int { unicodeScalars.count }

    /// What stands before a column, counted from 1.
    func before(column: Int) -> String {
        String(String.UnicodeScalarView(unicodeScalars.prefix(Swift.max(0, column - 1))))
    }

    /// What stands from a column on, counted from 1.
    func from(column: Int) -> String {
        String(String.UnicodeScalarView(unicodeScalars.dropFirst(Swift.max(0, column - 1))))
    }
}
