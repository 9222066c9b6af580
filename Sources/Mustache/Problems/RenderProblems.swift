extension Program {
    /// A list or record of open data where text is shown.
    func notText(_ value: Value, at location: Int) -> RenderFailure {
        let tag = tags[location]
        return failure(
            at: tag,
            "'\(text(of: tag))' is \(value.kind), not text",
            hint: "correct the data, or write a section for it"
        )
    }

    /// Partials that include each other without end.
    func tooDeep(_ call: Call) -> RenderFailure {
        failure(
            at: call.tag,
            "'\(text(of: call.tag))' is the \(Renderer.deepest)th template inside another",
            hint: "end the recursion: include it only in a section that ends with the data"
        )
    }

    /// A named partial that cannot be shown.
    func noTemplate(_ name: String, at named: NamedCall) -> RenderFailure {
        if let problem = named.refused[name] { return RenderFailure(problem: problem) }
        let known = (Array(named.targets.keys) + named.refused.keys).sorted()
        return failure(
            at: named.call.tag,
            "there is no template '\(name)'",
            hint: Hint.meant(name, among: known)
        )
    }
}
