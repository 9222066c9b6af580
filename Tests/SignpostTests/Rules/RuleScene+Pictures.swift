extension RuleScene {
    static let pictures: [String: RuleScene] = [:]
}
