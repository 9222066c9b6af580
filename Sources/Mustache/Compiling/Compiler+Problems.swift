extension Compiler {
    /// All problems of a routine and of what it includes, ordered by place, each once.
    func problems(from main: Int) -> [TemplateProblem] {
        let all = reached(from: [main]) { routines[$0].includes }
        var problems: Set<TemplateProblem> = []
        for number in all {
            problems.formUnion(routines[number].problems)
            problems.formUnion(routines[number].passed.compactMap(problem))
        }
        return problems.sorted()
    }

    /// A problem when the block that a child passes is shown nowhere.
    private func problem(with passed: PassedBlock) -> TemplateProblem? {
        let parents = reached(from: [passed.routine]) { routines[$0].shows }.map { routines[$0] }
        guard !parents.contains(where: { $0.blocks.contains(passed.name) || $0.isBroken }) else {
            return nil
        }
        let source = library.templates[passed.template].source
        let known = parents.reduce(into: Set<String>()) { $0.formUnion($1.blocks) }
        return source.unknownBlock(passed, among: known.sorted())
    }
}
