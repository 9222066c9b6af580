internal import CommonMark
internal import Mustache

/// Tries out the template of a directive, to see whether the text it encloses comes out: safety text must never be dropped.
struct DirectiveTrial {
    let declaration: DirectiveDeclaration
    let type: RecordType
    let template: Template

    /// Whether the text comes out, both with every attribute written and with only those that must be.
    var showsContent: Bool {
        !declaration.forms.contains(.container)
            || [true, false].allSatisfy { shows(Self.content, isFull: $0) }
    }

    /// A template that fails here, where the data is made up, has the benefit of the doubt.
    private func shows(_ words: String, isFull: Bool) -> Bool {
        let values = type.fields.map { value(of: $0, isFull: isFull) }
        var bytes: [UInt8] = []
        do {
            try template.render(.record(Record(type, values)), into: &bytes)
        } catch {
            return true
        }
        return String(decoding: bytes, as: UTF8.self).contains(words)
    }
}

extension DirectiveTrial {
    private static let content = "signpost-trial-content"

    private func value(of field: RecordType.Field, isFull: Bool) -> Value {
        switch field.name {
        case "content": return .html(Array(Self.content.utf8))
        case "is_container": return .flag(true)
        case "is_inline", "is_leaf": return .flag(false)
        case "label", "label_text":
            let isWritten = declaration.label == .required || isFull && declaration.label != .none
            return isWritten ? Self.sample(of: field.shape, isFull: true) : .nothing
        default: break
        }
        let attribute = declaration.attributes.first { $0.templateName == field.name }
        if let word = attribute?.choices.first, isFull || attribute?.isRequired == true {
            return .text(word)
        }
        return Self.sample(of: field.shape, isFull: isFull)
    }

    /// Some value of a shape; what may be absent is there only when everything is.
    private static func sample(of shape: Shape, isFull: Bool) -> Value {
        switch shape {
        case .flag: .flag(isFull)
        case .text: .text("x")
        case .html: .html(Array("x".utf8))
        case .list(let element): .list(isFull ? [sample(of: element, isFull: true)] : [])
        case .record(let type):
            .record(Record(type, type.fields.map { sample(of: $0.shape, isFull: isFull) }))
        case .optional(let shape): isFull ? sample(of: shape, isFull: true) : .nothing
        case .open: .map([:])
        }
    }
}

extension Diagnostic {
    static func contentDropped(by name: String, at place: Place) -> Self {
        Diagnostic(
            id: "theme-content-dropped",
            at: place,
            "the directive '\(name)' encloses text, but its template does not always show it",
            hint:
                "write {{{content}}} where the text belongs, outside of sections that may be left out"
        )
    }
}
