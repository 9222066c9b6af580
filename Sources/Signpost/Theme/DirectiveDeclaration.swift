internal import CommonMark
internal import Mustache

/// What an editor may write as a directive of one name.
struct DirectiveDeclaration: Sendable {
    enum LabelRule: String, CaseIterable, Sendable {
        case none, optional, required
    }

    enum AttributeKind: String, CaseIterable, Sendable {
        case text, number, flag, date, choice, helpline, page, image, icon, figures, prints
        case helpPanel = "help-panel"
    }

    /// Data of the site without which a directive has nothing to show.
    enum Need: String, CaseIterable, Sendable {
        case accessibility
        case printRoom = "print-room"

        /// Why a site without it shows nothing, as it reads in a sentence.
        var absence: String {
            switch self {
            case .accessibility: "there is no Content/data/accessibility.yml"
            case .printRoom: "site.yml names no print room"
            }
        }

        /// What an editor does about that.
        var remedy: String {
            switch self {
            case .accessibility: "add the file; the editor's guide lists its fields"
            case .printRoom: "write 'print_room:' and the path of its page in site.yml"
            }
        }
    }

    /// What it is on an Easy Read page, where all text stands in one or the other.
    enum EasyReadPart: String, CaseIterable, Sendable {
        case row, words
    }

    struct Attribute: Sendable {
        let name: String
        let kind: AttributeKind
        let isRequired: Bool
        /// The words of a choice.
        let choices: [String]
        let help: String

        /// The name in templates, where a hyphen may not stand.
        var templateName: String { name.replacing("-", with: "_") }
    }

    let name: String
    let forms: [Directive.Form]
    let label: LabelRule
    /// How many words it may enclose at most.
    var maxWords: Int?
    var needs: Need?
    /// Whether it hides text until a reader asks for it.
    var folds = false
    var easyRead: EasyReadPart?
    let attributes: [Attribute]
    let help: String
    let example: Located<String>
    /// The lines that open what stands around it, where it looks right only inside another.
    var within: Located<String>?
    /// What a picture of the example shows; nothing when nobody took one.
    var looks: String?
}

extension DirectiveDeclaration {
    /// The lines that open what stands around the example, and those that close it.
    var surroundings: (opening: String, closing: String) {
        let lines = within?.value.split(separator: "\n") ?? []
        let marks = lines.reversed().map { $0.prefix { $0 == ":" } }
        return (lines.map { $0 + "\n" }.joined(), marks.map { "\n" + $0 }.joined())
    }
}

extension DirectiveDeclaration.Attribute {
    /// What a template finds under the attribute's name.
    var shape: Shape {
        let shape: Shape =
            switch kind {
            case .text, .number, .choice: .text
            case .flag: .flag
            case .date: DateFact.schema.shape
            case .helpline: Helpline.schema.shape
            case .helpPanel: HelpFact.schema.shape
            case .page: CardFact.schema.shape
            case .image, .icon: ImageFact.schema.shape
            case .figures: ChartFact.schema.shape
            case .prints: PrintListFact.schema.shape
            }
        return isRequired || kind == .flag ? shape : .optional(shape)
    }
}
