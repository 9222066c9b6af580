extension RuleScene {
    static let pasted: [String: RuleScene] = [:]
}
