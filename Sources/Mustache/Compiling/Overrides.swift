/// A block of a child that replaces the block of this name in its parents.
struct Override: Hashable {
    let template: Int
    /// The block's node.
    let node: Int
    /// What replaces the blocks inside this one: known where it was written, not where it is shown.
    let inner: Overrides.ID
}

/// The sets of blocks that children put into their parents, each kept once.
struct Overrides {
    typealias ID = Int

    private var sets: [[String: Override]] = [[:]]
    private var ids: [[String: Override]: ID] = [[:]: 0]

    /// The set without blocks.
    static let none: ID = 0

    subscript(id: ID) -> [String: Override] { sets[id] }

    /// The number of a set.
    mutating func id(of set: [String: Override]) -> ID {
        if let id = ids[set] { return id }
        sets.append(set)
        ids[set] = sets.count - 1
        return sets.count - 1
    }
}
