extension RuleScene {
    static let writing: [String: RuleScene] = [:]
}
