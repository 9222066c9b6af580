extension RuleScene {
    static let themes: [String: RuleScene] = [:]
}
