extension RuleScene {
    static let pages: [String: RuleScene] = [:]
}
