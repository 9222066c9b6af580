extension Compiler {
    /// Compiles a parent tag: its blocks replace those of the template it includes.
    mutating func includeParent(
        _ inclusion: Inclusion,
        from start: Int,
        to end: Int,
        in writer: inout RoutineWriter
    ) {
        let passed = passedBlocks(from: start, to: end, in: &writer)
        let own = passed.mapValues {
            Override(template: writer.key.template, node: $0, inner: writer.key.overrides)
        }
        let all = own.merging(overrides[writer.key.overrides]) { _, outer in outer }
        let routine = include(inclusion, overrides: overrides.id(of: all), in: &writer)
        guard isStrict, let routine, case .fixed(let parent) = inclusion.target else { return }
        for node in passed.values {
            guard case .block(let block, _) = nodes(writer)[node] else { continue }
            writer.routine.passed.append(
                PassedBlock(
                    name: block.name,
                    range: block.range,
                    template: writer.key.template,
                    parent: parent,
                    routine: routine
                )
            )
        }
    }

    /// Compiles a block: its default, or what a child has put in its place.
    mutating func openBlock(
        _ block: Block,
        at index: Int,
        to end: Int,
        in writer: inout RoutineWriter
    ) {
        if writer.muted == 0 { writer.routine.blocks.insert(block.name) }
        guard let override = overrides[writer.key.overrides][block.name] else {
            writer.opened.append(.block)
            return
        }
        expand(override, for: block, isEmpty: end == index + 1, in: &writer)
        writer.opened.append(.replaced)
        writer.muted += 1
    }

    /// The nodes of the blocks directly inside a parent tag; all else there shows nothing.
    private func passedBlocks(
        from start: Int,
        to end: Int,
        in writer: inout RoutineWriter
    ) -> [String: Int] {
        let nodes = nodes(writer)
        var blocks: [String: Int] = [:]
        var index = start
        while index < end {
            if case .block(let block, _) = nodes[index] {
                if blocks[block.name] != nil {
                    writer.routine.problems.append(source(writer).givenTwice(block))
                }
                blocks[block.name] = index
            } else if isStrict, let range = nodes[index].shownRange(in: source(writer)) {
                writer.routine.problems.append(source(writer).outsideBlock(at: range))
            }
            index = nodes[index].end.map { $0 + 1 } ?? index + 1
        }
        return blocks
    }

    private func nodes(_ writer: RoutineWriter) -> [Node] {
        library.templates[writer.key.template].nodes
    }
}

extension Node {
    /// The index of the end of a section, parent or block.
    fileprivate var end: Int? {
        switch self {
        case .section(_, _, let end), .parent(_, let end), .block(_, let end): end
        case .lineStart, .text, .variable, .partial, .end: nil
        }
    }

    /// What a node would show, without outer white space; nil when that is nothing.
    fileprivate func shownRange(in source: SourceText) -> Range<Int>? {
        switch self {
        case .text(let range):
            let text = source.bytes[range]
            guard let first = text.firstIndex(where: { !$0.isWhiteSpace }),
                let last = text.lastIndex(where: { !$0.isWhiteSpace })
            else { return nil }
            return first..<last + 1
        case .variable(let name, _), .section(let name, _, _): return name.range
        case .partial(let inclusion), .parent(let inclusion, _): return inclusion.range
        case .lineStart, .block, .end: return nil
        }
    }
}
