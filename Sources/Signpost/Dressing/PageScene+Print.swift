internal import Mustache

/// What templates may ask about a sheet or a poster.
extension PageScene {
    static let print: [Schema<PageScene>.Entry] = [
        .optional("print", PrintFact.schema, "How a sheet or a poster is printed.") { $0.print }
    ]
}
