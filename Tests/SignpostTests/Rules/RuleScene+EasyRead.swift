extension RuleScene {
    static let easyRead: [String: RuleScene] = [:]
}
