extension Compiler {
    /// Compiles a tag that shows a value.
    mutating func show(_ name: Name, escapes: Bool, in writer: inout RoutineWriter) {
        guard let (reference, shape) = resolve(name, in: &writer) else { return }
        if let problem = objection(to: name, shape, escapes: escapes, in: source(writer)) {
            writer.routine.problems.append(problem)
        }
        let location = add(reference, at: name.range, in: writer)
        writer.add(escapes ? .show(location) : .showRaw(location))
    }

    /// A problem when a value of this shape cannot be shown by such a tag.
    private func objection(
        to name: Name,
        _ shape: Shape,
        escapes: Bool,
        in source: SourceText
    ) -> TemplateProblem? {
        switch shape.unwrapped {
        case .text: escapes ? nil : source.textUnescaped(name)
        case .html: escapes ? source.htmlEscaped(name) : nil
        case .open: nil
        case .flag, .list, .record, .optional: source.notText(name, shape)
        }
    }

    /// Compiles the beginning of a section.
    mutating func openSection(_ name: Name, inverted: Bool, in writer: inout RoutineWriter) {
        guard let (reference, shape) = resolve(name, in: &writer) else {
            // Nobody knows what its names mean, so they are taken for open data.
            writer.opened.append(.unknown(around: writer.context))
            writer.context.push(.open)
            return
        }
        let location = add(reference, at: name.range, in: writer)
        if inverted {
            writer.openTest(.unless(location, otherwise: 0))
        } else if shape.unwrapped == .flag {
            writer.openTest(.when(location, otherwise: 0))
        } else if case .list(let element) = shape.unwrapped {
            writer.openSection(location, over: element)
        } else {
            writer.openSection(location, over: shape)
        }
    }

    /// What a name means, or nil after reporting that it means nothing.
    mutating func resolve(_ name: Name, in writer: inout RoutineWriter) -> (Reference, Shape)? {
        do {
            return try writer.context.resolve(name)
        } catch {
            let problem = source(writer).problem(with: name, error, in: writer.context)
            writer.routine.problems.append(problem)
            return nil
        }
    }

    /// Adds a location to the program.
    mutating func add(
        _ reference: Reference,
        at range: Range<Int>,
        in writer: RoutineWriter
    ) -> Int32 {
        program.add(reference, at: TagPlace(source: writer.key.template, range: range))
    }
}
