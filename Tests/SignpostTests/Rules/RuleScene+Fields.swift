extension RuleScene {
    static let fields: [String: RuleScene] = [
        "sheet-shrinks": RuleScene(with: paper)
    ]
}
