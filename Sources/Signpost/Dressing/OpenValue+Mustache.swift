internal import Mustache

extension OpenValue {
    /// The value as templates see it; names in it are looked up when a page is dressed.
    var value: Value {
        switch self {
        case .nothing: .nothing
        case .flag(let flag): .flag(flag)
        case .number(let text), .text(let text): .text(text)
        case .list(let items): .list(items.map(\.value))
        case .map(let entries):
            .map(Dictionary(entries.map { ($0.key, $0.value.value) }) { first, _ in first })
        }
    }
}
