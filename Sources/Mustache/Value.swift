/// One value that a template can show.
public enum Value: Sendable {
    /// Nothing; false in a section.
    case nothing
    /// True or false.
    case flag(Bool)
    /// Text, escaped when shown.
    case text(String)
    /// HTML in UTF-8, shown as it is.
    case html([UInt8])
}
