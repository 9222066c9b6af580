extension RuleScene {
    static let files: [String: RuleScene] = [:]
}
