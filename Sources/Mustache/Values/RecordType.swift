/// The declaration of a record: its name and its fields.
///
/// Two record types are equal only when they are the same declaration, so comparing is one
/// comparison of pointers, and a theme guide can be written from the declarations.
public struct RecordType: Sendable {
    /// One field of a record.
    public struct Field: Sendable {
        /// The name that templates use.
        public let name: String
        /// The shape of the field's values.
        public let shape: Shape
        /// One sentence for theme authors.
        public let help: String

        /// Declares a field.
        public init(_ name: String, _ shape: Shape, help: String) {
            self.name = name
            self.shape = shape
            self.help = help
        }
    }

    /// Never released: there are few declarations, and a million records that point at one would
    /// otherwise count references to it from all threads at once.
    private let declaration: Unmanaged<Declaration>

    /// Declares a record type; no two fields may have one name.
    public init(_ name: String, _ fields: [Field]) {
        declaration = .passRetained(Declaration(name: name, fields: fields))
    }
}

extension RecordType {
    /// What theme authors call such a record.
    public var name: String { declaration._withUnsafeGuaranteedRef { $0.name } }

    /// The fields, in the order of a record's values.
    public var fields: [Field] { declaration._withUnsafeGuaranteedRef { $0.fields } }

    /// The place of a field among the values.
    func slot(of name: String) -> Int? { declaration._withUnsafeGuaranteedRef { $0.slots[name] } }
}

extension RecordType: Hashable {
    /// Whether both are the same declaration.
    public static func == (a: Self, b: Self) -> Bool {
        a.declaration.toOpaque() == b.declaration.toOpaque()
    }

    /// Hashes the identity of the declaration.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(declaration.toOpaque())
    }
}

/// What a record type refers to; a class, because its identity is what makes two types equal.
private final class Declaration: Sendable {
    let name: String
    let fields: [RecordType.Field]
    let slots: [String: Int]

    init(name: String, fields: [RecordType.Field]) {
        self.name = name
        self.fields = fields
        slots = Dictionary(
            fields.enumerated().map { ($0.element.name, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        assert(slots.count == fields.count, "\(name) has two fields of one name")
    }
}
