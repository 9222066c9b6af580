extension RuleScene {
    static let pasted: [String: RuleScene] = [
        // Each mark has a place and a mend of its own.
        "pasted-quotes": {
            var scene = RuleScene()
            scene.times = 2
            return scene
        }()
    ]
}
