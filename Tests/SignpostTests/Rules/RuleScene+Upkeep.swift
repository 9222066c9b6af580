extension RuleScene {
    static let upkeep: [String: RuleScene] = [:]
}
