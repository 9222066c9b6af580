/// What ids, paths and addresses look like, as regular expressions that JavaScript and Python read alike.
///
/// They let everything through that the build takes; what is subtler than a pattern is left to the build.
struct TextPattern: Sendable {
    let expression: String
    /// What YAML may take such a text for.
    let type: JSON

    init?(_ kind: FieldKind) {
        type = Self.mayBeNumber(kind) ? ["string", "integer"] : "string"
        switch kind {
        case .id: expression = #"^(?!-)(?!.*-$)[^\sA-Z!-,./:-@\[-`{-~]+$"#
        case .code: expression = "^[A-Z0-9]+(-[A-Z0-9]+)*$"
        case .pagePath: expression = #"^[^/:\\][^:\\]*\.(md|yml|yaml)$"#
        case .assetPath: expression = #"^[^/:\\]([^:\\]*[^/:\\])?$"#
        case .folderPath: expression = #"^[^/:\\]+(/[^/:\\]+)*$"#
        case .sitePath: expression = #"^/[^\s?#%*"<>\\^`{|}]+$"#
        case .webAddress: expression = "^\(Self.web)$"
        case .email: expression = "^\(Self.email)$"
        case .contact: expression = "^(\(Self.email)|\(Self.web))$"
        case .phone, .formerPhone: expression = "^[0-9 ]+$"
        default: return nil
        }
    }

    static let date = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"

    private static let host = #"[^\s/?#:@"<>\\^`{|}]+\.[^\s/?#:@"<>\\^`{|}]+"#
    private static let web = #"https?://(localhost|\#(host))(:[0-9]+)?([/?#][^\s"<>\\^`{|}]*)?"#
    private static let email = #"[^\s@:"<>\\^`{|}]+@\#(host)"#

    private static func mayBeNumber(_ kind: FieldKind) -> Bool {
        switch kind {
        case .id, .code, .phone, .formerPhone: true
        default: false
        }
    }
}
