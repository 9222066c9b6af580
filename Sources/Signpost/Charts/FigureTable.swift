/// The figures of one file of Content/data/figures.
struct FigureTable: Sendable {
    /// The file from the project's root.
    let file: String
    let rows: [Figure]
    /// The columns that the file names itself, each once, in the order in which they first stand.
    let columns: [String]
    /// What the file says in words.
    let prose: [Located<String>]

    init(file: String, rows: [Figure], prose: [Located<String>]) {
        self.file = file
        self.prose = prose
        self.rows = rows
        var seen: Set<String> = []
        columns = rows.flatMap(\.cells).map(\.name).filter { seen.insert($0).inserted }
    }
}

/// The files of figures that charts and tables are made of.
struct Figures: Sendable {
    /// The folder of Content that holds them.
    static let folder = "data/figures"

    private let tables: [String: FigureTable]
    /// The names of all files, also of those that have mistakes, in their order.
    let names: [String]

    init(
        _ files: [SourceFile],
        helplines: Helplines,
        into diagnostics: inout [Diagnostic]
    ) {
        var tables: [String: FigureTable] = [:]
        var owners: [String: String] = [:]
        for file in files {
            let name = file.path.inContent
            if let owner = owners.updateValue(name, forKey: file.path.stem) {
                diagnostics.append(.dataTwice(owner, name))
            }
            guard case .bytes(let bytes) = file.contents else {
                diagnostics.append(.dataFormat(name))
                continue
            }
            tables[file.path.stem] = FigureTable.read(
                bytes,
                file: name,
                helplines: helplines,
                into: &diagnostics
            )
        }
        self.tables = tables
        names = owners.keys.sorted()
    }

    /// What all files say in words, in the order of their names.
    var prose: [Located<String>] { names.compactMap { tables[$0] }.flatMap(\.prose) }

    /// The figures of a file, by its name without extension; nil when it has mistakes or is not there.
    subscript(name: String) -> FigureTable? { tables[name] }
}
