@testable import Signpost

/// An order in which a disk may hand over the entries of a folder, the same in every run.
enum Arrangement: Sendable, CustomStringConvertible {
    case asFound, reversed
    case rotated(by: Int)
    case shuffled(seed: UInt64)

    static let all: [Self] = [
        .asFound, .reversed, .rotated(by: 1), .rotated(by: 3), .shuffled(seed: 1),
        .shuffled(seed: 2), .shuffled(seed: 3),
    ]

    /// Folders come in no defined order, so all but the first begin with one.
    func callAsFunction(_ entries: [FolderEntry]) -> [FolderEntry] {
        let sorted = entries.sorted { $0.name < $1.name }
        switch self {
        case .asFound: return entries
        case .reversed: return sorted.reversed()
        case .rotated(let count): return Array(sorted.dropFirst(count) + sorted.prefix(count))
        case .shuffled(let seed):
            var numbers = RepeatableNumbers(state: seed)
            return sorted.shuffled(using: &numbers)
        }
    }

    var description: String {
        switch self {
        case .asFound: "as found"
        case .reversed: "reversed"
        case .rotated(let count): "rotated by \(count)"
        case .shuffled(let seed): "shuffled with seed \(seed)"
        }
    }
}

/// The generator SplitMix64, whose numbers follow from the seed alone.
private struct RepeatableNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return number ^ (number >> 31)
    }
}
