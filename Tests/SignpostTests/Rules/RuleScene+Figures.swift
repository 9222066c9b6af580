extension RuleScene {
    static let figures: [String: RuleScene] = [:]
}
