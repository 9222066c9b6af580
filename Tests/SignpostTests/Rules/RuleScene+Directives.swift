extension RuleScene {
    static let directives: [String: RuleScene] = [:]
}
