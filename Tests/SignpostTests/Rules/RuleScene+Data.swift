extension RuleScene {
    static let data: [String: RuleScene] = [:]
}
