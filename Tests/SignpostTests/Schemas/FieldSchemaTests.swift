import Testing

@testable import Signpost

/// Each kind of field as JSON Schema.
struct FieldSchemaTests {
    private static let record = FieldSet(
        owner: "a thing",
        fields: [
            Field("name", .line(max: 9), isRequired: true, help: "Its name."),
            Field("big", .flag, fallback: .flag(true), help: "Whether it is big."),
        ]
    )
    private static let name =
        #"{"type": ["string", "number", "boolean"], "minLength": 1, "maxLength": 9"#
    private static let object =
        #"{"type": "object", "properties": {"name": \#(name), "description": "Its name."}, "#
        + #""big": {"enum": [true, false, "true", "false"], "description": "Whether it is big.", "#
        + #""default": true}}, "additionalProperties": false, "required": ["name"]}"#

    @Test(
        arguments: [
            (FieldKind.line(max: 9), name + "}"),
            (.line(max: nil), #"{"type": ["string", "number", "boolean"], "minLength": 1}"#),
            (.text, #"{"type": ["string", "number", "boolean"], "minLength": 1}"#),
            (.alternative, #"{"type": ["string", "number", "boolean"]}"#),
            (.flag, #"{"enum": [true, false, "true", "false"]}"#),
            (
                .integer(5...18),
                #"{"type": ["integer", "string"], "minimum": 5, "maximum": 18, "pattern": "^-?[0-9]+$"}"#
            ),
            (.choice(["A4", "2"]), #"{"enum": ["A4", 2, "2"]}"#),
            (.word(.topic), #"{"enum": ["one", "two"]}"#),
            (.word(.mood), #"{"not": {}}"#),
            (.open, "{}"),
            (
                .list(.word(.topic)),
                #"{"type": "array", "items": {"enum": ["one", "two"]}, "uniqueItems": true}"#
            ),
            (.record(record), object),
            (.list(.record(record)), #"{"type": "array", "items": \#(object)}"#),
            (
                .lineOrRecord(record),
                #"{"anyOf": [{"type": ["string", "number", "boolean"], "minLength": 1}, \#(object)]}"#
            ),
        ]
    )
    func `a kind becomes a schema`(kind: FieldKind, schema: String) {
        var vocabularies = Vocabularies()
        vocabularies[.topic] = ["one", "two"]
        vocabularies[.mood] = []
        #expect(FieldSchema(vocabularies: vocabularies).value(kind).line == schema)
    }

    @Test
    func `a word of a site that is not known may be any id`() {
        let schema = FieldSchema(vocabularies: Vocabularies())
        #expect(schema.value(.word(.topic)) == schema.value(.id))
    }

    @Test
    func `the names of a table are ids and those of files are paths`() throws {
        let schema = FieldSchema(vocabularies: Vocabularies())
        for (kind, names) in [(FieldKind.table(.flag), FieldKind.id), (.files(.flag), .assetPath)] {
            let pattern = try #require(TextPattern(names)).expression
            let expected: JSON = [
                "type": "object", "propertyNames": ["pattern": .text(pattern)],
                "additionalProperties": ["enum": [true, false, "true", "false"]],
            ]
            #expect(schema.value(kind) == expected)
        }
    }

    @Test
    func `a list that must be filled in has an item`() {
        let field = Field("a", .list(.flag), isRequired: true, help: "Some.")
        let line = FieldSchema(vocabularies: Vocabularies()).property(field).line
        #expect(line.hasSuffix(#""minItems": 1, "description": "Some."}"#))
    }

    @Test
    func `what policies demand is required of every page`() throws {
        let rules = PageRules(required: ["owner", "sources"])
        let text = try #require(
            SchemaFiles.files(rules, helplines: []).first { $0.name == "front-matter.json" }
        ).text
        let demanded = text.matches(
            of: /"required": \["title", "summary", "type", .*"owner", "sources"/
        )
        #expect(demanded.count == ContentType.written.count)
    }

    @Test
    func `every file that is declared has a schema`() {
        let files = SchemaFiles.files(PageRules(), helplines: [])
        #expect(
            files.map(\.name) == [
                "accessibility.json", "crisis-words.json", "figures.json", "front-matter.json",
                "help-panels.json", "helplines.json", "pack.json", "plain-words.json",
                "printed-codes.json",
                "site.json", "synonyms.json",
            ]
        )
    }
}
