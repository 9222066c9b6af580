/// Whole files as JSON Schema.
extension FieldSchema {
    /// Front matter: the type decides which fields there are.
    func frontMatter(_ rules: PageRules) -> JSON {
        let types = ContentType.written
        let choices = types.map { "\($0.rawValue): \($0.help)" }.joined(separator: "\n\n")
        return [
            "type": "object",
            "properties": [
                "type": [
                    "enum": .texts(types.map(\.rawValue)),
                    "description": .text(Field.type.help + "\n\n" + choices),
                ]
            ],
            "required": ["type"],
            "allOf": .list(types.map(Self.choice)),
            "definitions": .object(
                types.map {
                    JSON.Member($0.rawValue, object(rules.fields(of: $0, isGuess: false)))
                }
            ),
        ]
    }

    private static func choice(of type: ContentType) -> JSON {
        [
            "if": [
                "properties": ["type": ["const": .text(type.rawValue)]],
                "required": ["type"],
            ],
            "then": ["$ref": .text("#/definitions/\(type.rawValue)")],
        ]
    }

    /// A file of figures: what a row does not say must be shared by all, and a row may have columns of its own.
    var figures: JSON {
        let optional = FieldSet(
            owner: Figure.fields.owner,
            fields: Figure.fields.fields.map {
                Field($0.name, $0.kind, fallback: $0.fallback, help: $0.help)
            }
        )
        let (shared, rows) = (FigureTable.sharedField, FigureTable.rowsField)
        let columns = optional.fields.map { JSON.Member($0.name, property($0)) }
        let row: JSON = ["type": "object", "properties": .object(columns)]
        return [
            "type": "object",
            "properties": [
                shared.name: object(optional).with("description", .text(shared.help)),
                rows.name: [
                    "type": "array", "items": row, "minItems": 1, "description": .text(rows.help),
                ],
            ],
            "required": [.text(rows.name)],
            "additionalProperties": false,
            "allOf": .list(Figure.fields.fields.filter(\.isRequired).map(Self.sharedOrInEachRow)),
        ]
    }

    private static func sharedOrInEachRow(_ field: Field) -> JSON {
        let there: JSON = ["required": [.text(field.name)]]
        let (shared, rows) = (FigureTable.sharedField.name, FigureTable.rowsField.name)
        return [
            "anyOf": [
                ["properties": [shared: there], "required": [.text(shared)]],
                ["properties": [rows: ["items": there]]],
            ]
        ]
    }
}
