extension RuleScene {
    static let packs: [String: RuleScene] = [:]
}
