extension RuleScene {
    static let fields: [String: RuleScene] = [:]
}
