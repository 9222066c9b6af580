extension Compiler {
    /// Adds a problem for each block that a child passes and no parent shows.
    mutating func reportUnshownBlocks() {
        for number in routines.indices {
            routines[number].problems += routines[number].passed.compactMap(problem)
        }
    }

    /// All problems of a routine and of what it includes, ordered by place, each once.
    func problems(from routine: Int) -> [TemplateProblem] {
        let all = reached(from: [routine]) { routines[$0].includes }
        return Set(all.flatMap { routines[$0].problems }).sorted()
    }

    private func problem(with passed: PassedBlock) -> TemplateProblem? {
        let parents = reached(from: [passed.routine]) { routines[$0].shows }.map { routines[$0] }
        guard !parents.contains(where: { $0.blocks.contains(passed.name) || $0.isBroken }) else {
            return nil
        }
        let source = library.templates[passed.template].source
        let known = parents.reduce(into: Set<String>()) { $0.formUnion($1.blocks) }
        let isHidden = library.numbers[passed.parent].map {
            library.blockNames[$0].contains(passed.name)
        }
        return source.unshownBlock(passed, among: known.sorted(), isHidden: isHidden ?? false)
    }
}
