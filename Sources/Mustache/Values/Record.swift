/// The values of one record, in the order of its type's fields.
public struct Record: Sendable {
    /// The type that names the values.
    public let type: RecordType
    /// One value per field.
    public let values: [Value]

    /// Makes a record of one value per field of `type`, in the order of its fields.
    ///
    /// Debug builds, and so all tests, check that every value has the shape of its field.
    public init(_ type: RecordType, _ values: [Value]) {
        assert(type.objection(to: values) == nil, type.objection(to: values) ?? "")
        self.type = type
        self.values = values
    }
}

extension RecordType {
    /// Why `values` cannot make a record of this type, or nil when they can.
    func objection(to values: [Value]) -> String? {
        guard values.count == fields.count else {
            return "\(name) has \(fields.count) fields, not \(values.count)"
        }
        for (field, value) in zip(fields, values) where !field.shape.admits(value) {
            return "\(name).\(field.name) cannot be \(value.kind)"
        }
        return nil
    }
}

extension Shape {
    /// Whether `value` has this shape; the fields of a record inside it were checked when it was made.
    func admits(_ value: Value) -> Bool {
        switch (self, value) {
        case (.open, _), (.optional, .nothing), (.flag, .flag), (.text, .text), (.html, .html): true
        case (.optional(let shape), _): shape.admits(value)
        case (.list(let element), .list(let values)): values.allSatisfy(element.admits)
        case (.record(let type), .record(let record)): record.type == type
        default: false
        }
    }
}
