extension RuleScene {
    static let printedCodes: [String: RuleScene] = [:]
}
