extension RuleScene {
    static let links: [String: RuleScene] = [:]
}
