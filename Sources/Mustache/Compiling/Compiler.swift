/// Compiles a template and all it includes for one shape of context.
struct Compiler {
    let library: Library
    /// Whether the root is of a known shape: then nothing unknown is passed over in silence.
    let isStrict: Bool
    var program = Program()
    var overrides = Overrides()
    var routines: [Routine] = []
    var numbers: [RoutineKey: Int] = [:]
    /// The routines that are being compiled, the outermost first.
    var running: [Running] = []

    /// A routine that is being compiled.
    struct Running {
        let key: RoutineKey
        /// Whether it may never run: it is in a replaced block or named by the context.
        let isUncertain: Bool
    }

    /// Compiles a template of `library`, or gives all its problems.
    static func compile(
        _ template: Int,
        of library: Library,
        for root: Shape
    ) -> Result<Template, TemplateProblems> {
        var compiler = Compiler(library: library, isStrict: root.unwrapped != .open)
        compiler.program.sources = library.templates.map(\.source)
        let key = RoutineKey(
            template: template,
            context: Context(root: root),
            overrides: Overrides.none,
            isIndented: false
        )
        let main = compiler.compile(key)
        compiler.reportUnshownBlocks()
        let problems = compiler.problems(from: main)
        guard problems.isEmpty else { return .failure(TemplateProblems(problems: problems)) }
        return .success(Template(program: compiler.link(), root: root))
    }
}

extension Compiler {
    /// Compiles one routine and everything it includes.
    mutating func compile(_ key: RoutineKey, isUncertain: Bool = false) -> Int {
        let number = routines.count
        numbers[key] = number
        routines.append(Routine())
        running.append(Running(key: key, isUncertain: isUncertain))
        let routine = write(key)
        running.removeLast()
        routines[number] = routine
        return number
    }

    private mutating func write(_ key: RoutineKey) -> Routine {
        let template = library.templates[key.template]
        var nodes = template.nodes.startIndex..<template.nodes.endIndex
        var writer = RoutineWriter(key, margin: [])
        if let node = key.block, case .block(let block, let end) = template.nodes[node] {
            nodes = node + 1..<end
            writer = RoutineWriter(key, margin: template.source.bytes[block.margin])
            if key.isIndented, !block.beginsLine { writer.add(.indent) }
        }
        writer.routine.isBroken = !template.problems.isEmpty
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            index = step(template.nodes[index], at: index, in: &writer)
        }
        writer.add(.stop)
        writer.routine.problems += template.problems
        return writer.routine
    }

    /// Compiles one node and tells which is next.
    private mutating func step(_ node: Node, at index: Int, in writer: inout RoutineWriter) -> Int {
        let wasAtLineStart = writer.isAtLineStart
        writer.isAtLineStart = false
        switch node {
        case .lineStart:
            writer.isAtLineStart = true
            if writer.key.isIndented { writer.add(.indent) }
        case .text(let range):
            let text = source(writer).bytes[range]
            let shown = wasAtLineStart ? writer.unmargined(text) : text
            writer.addLiteral(shown, to: &program.literals)
        case .variable(let name, let escapes): show(name, escapes: escapes, in: &writer)
        case .section(let name, let inverted, _):
            openSection(name, inverted: inverted, in: &writer)
        case .partial(let inclusion):
            include(inclusion, overrides: writer.key.overrides, in: &writer)
        case .parent(let inclusion, let end):
            includeParent(inclusion, from: index + 1, to: end, in: &writer)
            return end + 1
        case .block(let block, let end): openBlock(block, at: index, to: end, in: &writer)
        case .end: writer.close()
        }
        return index + 1
    }

    /// The text that a routine is compiled from.
    func source(_ writer: RoutineWriter) -> SourceText {
        library.templates[writer.key.template].source
    }
}
