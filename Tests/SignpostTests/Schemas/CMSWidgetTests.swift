import Testing

@testable import Signpost

/// Each kind of field in the forms of a content system.
struct CMSWidgetTests {
    private static let set = FieldSet(
        owner: "a thing",
        fields: [Field("name", .text, isRequired: true, help: "Its name.")]
    )
    private static let inner =
        #"[{"name": "name", "label": "Name", "widget": "text", "required": true, "hint": "Its name."}]"#

    @Test(
        arguments: [
            (FieldKind.line(max: nil), #""widget": "string""#),
            (
                .line(max: 9),
                #""widget": "string", "pattern": ["^.{1,9}$", "write one line of at most 9 characters"]"#
            ),
            (.alternative, #""widget": "string""#),
            (.text, #""widget": "text""#),
            (.flag, #""widget": "select", "options": ["true", "false"]"#),
            (.integer(1...4), #""widget": "number", "value_type": "int", "min": 1, "max": 4"#),
            (
                .date,
                #""widget": "datetime", "date_format": "YYYY-MM-DD", "time_format": false, "picker_utc": true, "default": """#
            ),
            (.choice(["a", "b"]), #""widget": "select", "options": ["a", "b"]"#),
            (.word(.topic), #""widget": "select", "options": ["one"]"#),
            (.list(.word(.topic)), #""widget": "select", "options": ["one"], "multiple": true"#),
            (
                .list(.text),
                #""widget": "list", "field": {"name": "item", "label": "Item", "widget": "text"}"#
            ),
            (.record(set), #""widget": "object", "fields": \#(inner)"#),
            (.list(.record(set)), #""widget": "list", "fields": \#(inner)"#),
            (
                .code,
                #""widget": "string", "pattern": ["^[A-Z0-9]+(-[A-Z0-9]+)*$", "write a code such as MFM-03"]"#
            ),
        ]
    )
    func `a kind becomes a part of a form`(kind: FieldKind, members: String) throws {
        let field = try #require(Self.widgets.field(Field("a_b", kind, help: "What.")))
        #expect(
            field.line
                == #"{"name": "a_b", "label": "A b", \#(members), "required": false, "hint": "What."}"#
        )
    }

    @Test
    func `a flag that counts as something when left out is a switch`() throws {
        let field = Field("a", .flag, fallback: .flag(true), help: "What.")
        let line = try #require(Self.widgets.field(field)).line
        #expect(line.contains(#""widget": "boolean", "default": true"#))
    }

    @Test(arguments: [FieldKind.open, .table(.flag), .files(.flag)])
    func `what no form can hold is left to the file`(kind: FieldKind) {
        #expect(Self.widgets.field(Field("a", kind, help: "What.")) == nil)
    }

    @Test
    func `a new page is a draft of its type`() {
        let fields = Self.widgets.fields(of: .quiz, ContentType.quiz.fields).map(\.line)
        #expect(fields.contains(#"{"name": "type", "widget": "hidden", "default": "quiz"}"#))
        #expect(
            fields.contains { $0.contains(#""name": "draft""#) && $0.contains(#""default": true"#) }
        )
        #expect(fields.last?.contains(#""modes": ["raw"]"#) == true)
    }

    private static let widgets: CMSWidget = {
        var vocabularies = Vocabularies()
        vocabularies[.topic] = ["one"]
        return CMSWidget(vocabularies: vocabularies)
    }()
}
