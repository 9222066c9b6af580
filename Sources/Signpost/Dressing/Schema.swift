internal import Mustache

/// What templates may ask of a model: each name with its shape, its help and where its value comes from.
///
/// The one declaration gives the shape that templates are checked against, the values they show and
/// the rows of the theme guide.
struct Schema<Model>: Sendable {
    let type: RecordType
    private let values: [@Sendable (Model) -> Value]

    init(_ name: String, _ entries: [Entry]) {
        type = RecordType(
            name,
            entries.map { RecordType.Field($0.name, $0.shape, help: $0.help) }
        )
        values = entries.map(\.value)
    }

    var shape: Shape { .record(type) }

    func record(_ model: Model) -> Value {
        .record(Record(type, values.map { $0(model) }))
    }

    func list(_ models: some Sequence<Model>) -> Value {
        .list(models.map(record))
    }

    /// One name of the schema.
    struct Entry: Sendable {
        let name: String
        let shape: Shape
        let help: String
        let value: @Sendable (Model) -> Value
    }
}

extension Schema.Entry {
    static func text(
        _ name: String,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> String
    ) -> Self {
        Self(name: name, shape: .text, help: help) { .text(value($0)) }
    }

    static func optional(
        _ name: String,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> String?
    ) -> Self {
        Self(name: name, shape: .optional(.text), help: help) {
            value($0).map(Value.text) ?? .nothing
        }
    }

    static func flag(
        _ name: String,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> Bool
    ) -> Self {
        Self(name: name, shape: .flag, help: help) { .flag(value($0)) }
    }

    static func html(
        _ name: String,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> [UInt8]
    ) -> Self {
        Self(name: name, shape: .html, help: help) { .html(value($0)) }
    }

    static func optionalHTML(
        _ name: String,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> [UInt8]?
    ) -> Self {
        Self(name: name, shape: .optional(.html), help: help) {
            value($0).map(Value.html) ?? .nothing
        }
    }

    static func record<Inner>(
        _ name: String,
        _ schema: Schema<Inner>,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> Inner
    ) -> Self {
        Self(name: name, shape: schema.shape, help: help) { schema.record(value($0)) }
    }

    static func optional<Inner>(
        _ name: String,
        _ schema: Schema<Inner>,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> Inner?
    ) -> Self {
        Self(name: name, shape: .optional(schema.shape), help: help) {
            value($0).map(schema.record) ?? .nothing
        }
    }

    static func list<Inner>(
        _ name: String,
        _ schema: Schema<Inner>,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> [Inner]
    ) -> Self {
        Self(name: name, shape: .list(schema.shape), help: help) { schema.list(value($0)) }
    }

    static func texts(
        _ name: String,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> [String]
    ) -> Self {
        Self(name: name, shape: .list(.text), help: help) { .list(value($0).map(Value.text)) }
    }
}

extension Schema.Entry {
    /// A record whose value is ready.
    static func record(
        _ name: String,
        _ type: RecordType,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> Value
    ) -> Self {
        Self(name: name, shape: .record(type), help: help, value: value)
    }

    /// A record whose value is ready, or nothing.
    static func optional(
        _ name: String,
        _ type: RecordType,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> Value?
    ) -> Self {
        Self(name: name, shape: .optional(.record(type)), help: help) { value($0) ?? .nothing }
    }

    /// Records whose values are ready.
    static func list(
        _ name: String,
        _ type: RecordType,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> [Value]
    ) -> Self {
        Self(name: name, shape: .list(.record(type)), help: help) { .list(value($0)) }
    }

    /// Content that no declaration knows: names below it are not checked.
    static func open(
        _ name: String,
        _ help: String,
        _ value: @escaping @Sendable (Model) -> Value
    ) -> Self {
        Self(name: name, shape: .open, help: help, value: value)
    }
}
