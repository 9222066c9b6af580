extension FigureTable {
    /// Reads a file of figures, and reports everything that is wrong with it.
    ///
    /// YAML has what all rows share under `shared`, and the rows under `rows`; CSV has one row per line.
    /// The result is nil when the file has mistakes: half a table would mislead.
    static func read(
        _ bytes: [UInt8],
        file: String,
        helplines: Helplines,
        into diagnostics: inout [Diagnostic]
    ) -> FigureTable? {
        var found: [Diagnostic] = []
        let rows = written(bytes, file: file, into: &found)
        var figures: [Figure] = []
        for row in rows {
            if let figure = row.figure(into: &found) { figures.append(figure) }
            PhoneNumbers.check(row.prose, helplines: helplines, into: &found)
        }
        if rows.isEmpty, found.isEmpty { found.append(.noFigures(file)) }
        // A mistake in what the rows share is one mistake, not one for each row.
        let distinct = Set(found).sorted()
        diagnostics += distinct
        if !distinct.isEmpty { return nil }
        return FigureTable(file: file, rows: figures, prose: prose(of: rows))
    }

    /// What the rows say in words, once where they share it.
    private static func prose(of rows: [FigureLine]) -> [Located<String>] {
        var places: Set<Place> = []
        return rows.flatMap(\.prose).filter { places.insert($0.place).inserted }
    }

    /// The rows as they are written.
    private static func written(
        _ bytes: [UInt8],
        file: String,
        into diagnostics: inout [Diagnostic]
    ) -> [FigureLine] {
        switch SourcePath(file.lowercased()).fileExtension {
        case "csv":
            do throws(Diagnostic) {
                return try CSVReader.rows(bytes, file: file, into: &diagnostics).map {
                    FigureLine($0, shared: [])
                }
            } catch {
                diagnostics.append(error)
                return []
            }
        case "yml", "yaml":
            let node = YAMLReader.read(bytes[...], file: file, into: &diagnostics)
            return node.map { lines(of: $0, into: &diagnostics) } ?? []
        default:
            diagnostics.append(.figuresFormat(file))
            return []
        }
    }

    private static func lines(of node: YAMLNode, into diagnostics: inout [Diagnostic])
        -> [FigureLine]
    {
        var reader = FieldReader()
        _ = reader.values(of: node, as: fields)
        diagnostics += reader.diagnostics
        let entries = node.entries
        let shared = entries.first { $0.key == sharedField.name }?.value.entries ?? []
        guard let rows = entries.first(where: { $0.key == rowsField.name })?.value,
            case .list(let items) = rows.content
        else { return [] }
        let names = Figure.fields.fields.map(\.name)
        for entry in shared where !names.contains(entry.key) {
            diagnostics.append(.unknownField(entry, in: Figure.fields))
        }
        return items.map { FigureLine($0, shared: shared) }
    }

    static let fields = FieldSet(
        owner: "a file of figures",
        fields: [sharedField, rowsField]
    )
    static let sharedField = Field(
        "shared",
        .open,
        help: "What holds for every row that does not say otherwise."
    )
    static let rowsField = Field(
        "rows",
        .list(.open),
        isRequired: true,
        help: "One figure each: the declared fields, and columns of the file's own."
    )
}

/// One row as it is written, with what it shares with the others.
private struct FigureLine {
    private let node: YAMLNode
    private let shared: [YAMLNode.Entry]

    init(_ node: YAMLNode, shared: [YAMLNode.Entry]) {
        self.node = node
        self.shared = shared
    }

    /// The figure, or nil and what is wrong.
    func figure(into diagnostics: inout [Diagnostic]) -> Figure? {
        guard case .map(let written) = node.content else {
            diagnostics.append(
                .wrongKind(of: Figure.fields.owner, expected: "lines of 'name: value'", at: node)
            )
            return nil
        }
        // Every row of a CSV file has a cell in every column, and an empty one says nothing.
        let entries = written.filter { entry in
            entry.value.isEmpty || entry.value.texts.first?.value.isEmpty != true
        }
        var reader = FieldReader()
        let values = reader.values(
            of: YAMLNode(content: .map(declared(among: entries)), place: node.place),
            as: Figure.fields
        )
        diagnostics += reader.diagnostics
        let cells = entries.filter { !Self.names.contains($0.key) }.compactMap { entry in
            entry.value.texts.first.map { Figure.Cell(name: entry.key, text: $0) }
        }
        return Figure(values, cells: cells, into: &diagnostics)
    }

    private static let names = Figure.fields.fields.map(\.name)

    /// The declared columns of the row and of what it shares.
    ///
    /// A column of the file's own may have any name, but not nearly that of a declared one that the row has not: a
    /// misspelt `comparable` would be overlooked.
    private func declared(among entries: [YAMLNode.Entry]) -> [YAMLNode.Entry] {
        let own = entries.map(\.key)
        let all = shared.filter { !own.contains($0.key) } + entries
        let missing = Self.names.filter { name in !all.contains { $0.key == name } }
        return all.filter { entry in
            Self.names.contains(entry.key) || Spelling.nearest(to: entry.key, in: missing) != nil
        }
    }

    /// The words of the row, in which a telephone number could stand; a count may look like one.
    var prose: [Located<String>] {
        (node.texts + shared.flatMap(\.value.texts)).filter {
            FigureValue($0.value) == nil && CalendarDate($0.value) == nil
        }
    }
}

extension YAMLNode {
    fileprivate var entries: [Entry] {
        guard case .map(let entries) = content else { return [] }
        return entries
    }
}

extension Diagnostic {
    fileprivate static func noFigures(_ file: String) -> Self {
        Diagnostic(
            id: "figures-empty",
            at: Place(file: file),
            "there is no figure in the file",
            hint: "write one row for each figure, or delete the file"
        )
    }

    fileprivate static func figuresFormat(_ file: String) -> Self {
        Diagnostic(
            id: "data-format",
            at: Place(file: file),
            "figures cannot be read from a file of this kind",
            hint: "save it as .yml or .csv"
        )
    }
}
