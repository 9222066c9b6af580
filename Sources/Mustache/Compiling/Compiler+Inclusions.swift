extension Compiler {
    /// A call that is ready but for its target.
    struct Site {
        var call: Call
        /// Whether the target's lines begin with an indentation.
        let isIndented: Bool
    }

    /// Compiles a tag that includes another template; gives the routine of a fixed one.
    @discardableResult
    mutating func include(
        _ inclusion: Inclusion,
        overrides: Overrides.ID,
        in writer: inout RoutineWriter
    ) -> Int? {
        let indentation = inclusion.indentation.map { source(writer).bytes[$0] }
        let site = site(at: inclusion.range, indentation, in: writer)
        switch inclusion.target {
        case .fixed(let name):
            return include(name, overrides: overrides, at: site, in: &writer)
        case .named(let name):
            includeNamed(name, overrides: overrides, at: site, in: &writer)
            return nil
        }
    }

    /// Compiles a block of a child in the place of the block of its parent.
    mutating func expand(
        _ override: Override,
        for block: Block,
        isEmpty: Bool,
        in writer: inout RoutineWriter
    ) {
        let template = library.templates[override.template]
        guard case .block(let content, let end) = template.nodes[override.node],
            end > override.node + 1
        else { return }
        let site = site(of: block, isEmpty: isEmpty, in: writer)
        let key = RoutineKey(
            template: override.template,
            block: override.node,
            context: writer.context,
            overrides: override.inner,
            isIndented: site.isIndented
        )
        call(key, at: site, in: &writer)
        if block.indentation != nil, !content.endsLine {
            writer.addLiteral(source(writer).bytes[block.newline], to: &program.literals)
        }
    }
}

extension Compiler {
    /// The call of a partial: alone on its line it indents what it shows.
    private mutating func site(
        at range: Range<Int>,
        _ indentation: ArraySlice<UInt8>?,
        in writer: RoutineWriter
    ) -> Site {
        var call = Call(target: 0, tag: TagPlace(source: writer.key.template, range: range))
        guard let indentation else { return Site(call: call, isIndented: false) }
        let margin = writer.unmargined(indentation)
        guard !margin.isEmpty else { return Site(call: call, isIndented: writer.key.isIndented) }
        let literals = program.literals.count..<program.literals.count + margin.count
        program.literals += margin
        call.indentation = writer.key.isIndented ? .added(literals) : .set(literals)
        return Site(call: call, isIndented: true)
    }

    /// The call of what replaces a block: it is indented as the default was.
    private mutating func site(
        of block: Block,
        isEmpty: Bool,
        in writer: RoutineWriter
    ) -> Site {
        let bytes = source(writer).bytes
        if let indentation = block.indentation {
            let margin = block.beginsLine && !isEmpty ? block.margin : indentation
            return site(at: block.range, bytes[margin], in: writer)
        }
        var inline = site(at: block.range, [], in: writer)
        inline.call.skipsFirstIndent = true
        return inline
    }

    private mutating func include(
        _ name: String,
        overrides: Overrides.ID,
        at site: Site,
        in writer: inout RoutineWriter
    ) -> Int? {
        guard let template = library.numbers[name] else {
            guard isStrict else { return nil }
            let range = site.call.tag.range
            writer.routine.problems.append(
                source(writer).unknownTemplate(name, at: range, among: library.names)
            )
            return nil
        }
        return call(key(of: template, overrides, at: site, in: writer), at: site, in: &writer)
    }

    private mutating func includeNamed(
        _ name: Name,
        overrides: Overrides.ID,
        at site: Site,
        in writer: inout RoutineWriter
    ) {
        guard let (reference, shape) = resolve(name, in: &writer) else { return }
        guard [.text, .open].contains(shape.unwrapped) else {
            writer.routine.problems.append(source(writer).namesNoTemplate(name, shape))
            return
        }
        let location = Int(add(reference, at: name.range, in: writer))
        var named = NamedCall(location: location, targets: [:], isStrict: isStrict, call: site.call)
        for name in library.names {
            guard let template = library.numbers[name] else { continue }
            let key = key(of: template, overrides, at: site, in: writer)
            do {
                named.targets[name] = try routine(for: key, isNamed: true, at: site, in: writer)
            } catch {
                named.refused[name] = error
            }
        }
        if writer.muted == 0 { writer.routine.shows.formUnion(named.targets.values) }
        program.namedCalls.append(named)
        writer.add(.callNamed(Int32(program.namedCalls.count - 1)))
    }

    /// What a template included here is compiled for; blocks that it cannot show are left out.
    private mutating func key(
        of template: Int,
        _ id: Overrides.ID,
        at site: Site,
        in writer: RoutineWriter
    ) -> RoutineKey {
        let names = library.blockNames[template]
        return RoutineKey(
            template: template,
            context: writer.context,
            overrides: overrides.id(of: overrides[id].filter { names.contains($0.key) }),
            isIndented: site.isIndented
        )
    }

    @discardableResult
    private mutating func call(
        _ key: RoutineKey,
        at site: Site,
        in writer: inout RoutineWriter
    ) -> Int? {
        do {
            var call = site.call
            call.target = try routine(for: key, isNamed: false, at: site, in: writer)
            writer.routine.includes.insert(call.target)
            if writer.muted == 0 { writer.routine.shows.insert(call.target) }
            program.calls.append(call)
            writer.add(.call(Int32(program.calls.count - 1)))
            return call.target
        } catch {
            writer.routine.problems.append(error)
            return nil
        }
    }
}
