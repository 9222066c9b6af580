extension Compiler {
    /// How often a template may be inside itself where shapes are known: no honest one is.
    private static let mostRepeats = 5
    /// How deep templates may include each other where shapes are known.
    static let deepest = 64
    /// How many routines one template may need; it keeps templates that include each other in
    /// many ways from taking for ever.
    static let mostRoutines = 2000

    /// The routine for a key, compiled when it is needed for the first time.
    mutating func routine(
        for key: RoutineKey,
        isNamed: Bool,
        at site: Site,
        in writer: RoutineWriter
    ) throws(TemplateProblem) -> Int {
        let isUncertain = isNamed || writer.muted > 0
        if let number = numbers[key] {
            guard isUncertain || !isEndless(key) else { throw problem(at: site, of: key) }
            return number
        }
        let repeats = running.count {
            $0.key.template == key.template && $0.key.block == key.block
        }
        guard repeats < Self.mostRepeats || key.context.isOpen else {
            throw problem(at: site, of: key)
        }
        guard running.count < Self.deepest, routines.count < Self.mostRoutines else {
            throw problem(at: site, of: nil)
        }
        return compile(key, isUncertain: isUncertain)
    }

    /// Whether a routine runs itself again and nothing it tests can have changed.
    private func isEndless(_ key: RoutineKey) -> Bool {
        guard !key.context.isOpen, let first = running.firstIndex(where: { $0.key == key }) else {
            return false
        }
        return !running[(first + 1)...].contains(where: \.isUncertain)
    }

    /// A problem with an inclusion that repeats a routine, or with one that is one too many.
    private func problem(at site: Site, of repeated: RoutineKey?) -> TemplateProblem {
        let tag = site.call.tag
        let source = library.templates[tag.source].source
        guard let repeated else { return source.oneTooMany(at: tag.range) }
        return source.includesItself(library.templates[repeated.template].name, at: tag.range)
    }
}
