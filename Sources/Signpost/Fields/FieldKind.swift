/// What may be written in a field.
indirect enum FieldKind: Sendable {
    /// One line of text of at most so many characters.
    case line(max: Int?)
    /// Text that may have several lines.
    case text
    /// A description that may be empty on purpose, written as `""`.
    case alternative
    /// `true` or `false`.
    case flag
    /// A whole number within limits.
    case integer(ClosedRange<Int>)
    /// A day, as `2026-11-23`.
    case date
    /// One of these words.
    case choice([String])
    /// A word that the site declares elsewhere.
    case word(Vocabulary)
    /// An id that is declared here: small letters, digits and hyphens.
    case id
    /// A code that is printed on paper, such as `MFM-03`.
    case code
    /// The path of a Markdown file.
    case pagePath
    /// The path of a file, such as a picture.
    case assetPath
    /// The path of a folder of Content.
    case folderPath
    /// An address within the site, such as `/old/page/`.
    case sitePath
    /// An address that begins with `https://` or `http://`.
    case webAddress
    /// An e-mail address.
    case email
    /// An e-mail address or a web address.
    case contact
    /// A telephone number as it is printed.
    case phone
    /// A telephone number that is no longer used, in any grouping.
    case formerPhone
    /// Several values of one kind.
    case list(FieldKind)
    /// Named values of one kind; the names are ids that are declared here.
    case table(FieldKind)
    /// Values of one kind, each for a file that is named by its path.
    case files(FieldKind)
    /// Values of one kind, each for a rule that messages name.
    case rules(FieldKind)
    /// Named fields.
    case record(FieldSet)
    /// Either a line of text or named fields.
    case lineOrRecord(FieldSet)
    /// Anything; templates look inside.
    case open
}
