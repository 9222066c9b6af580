extension RuleScene {
    static let site: [String: RuleScene] = [:]
}
