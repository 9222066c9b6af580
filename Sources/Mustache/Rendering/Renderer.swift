/// Runs a program over one root value.
struct Renderer {
    /// How deep partials may include each other over open data.
    static let deepest = 500

    /// A section that repeats; one over a single value has no elements left.
    private struct Loop {
        let elements: [Value]
        var index: Int
    }

    /// What to restore when a routine ends.
    private struct Return {
        let position: Int
        let indentation: Range<Int>
    }

    private let program: Program
    private var frames: [Value]
    private var loops: [Loop] = []
    private var returns: [Return] = []
    /// The indentations of all partials that are running, one after the other.
    private var indentations: [UInt8] = []
    /// The part of them that counts now.
    private var indentation = 0..<0

    init(program: Program, root: Value) {
        self.program = program
        frames = [root]
    }

    /// Runs the program to its end.
    mutating func run(into output: inout Output) throws(RenderFailure) {
        let program = program
        let (code, literals) = (program.code.span, program.literals.span)
        var position = 0
        while true {
            let instruction = code[position]
            position += 1
            switch instruction {
            case .literal(let start, let count):
                output.write(literals, Int(start)..<Int(start + count))
            case .indent: output.write(indentations.span, indentation)
            case .line(let start, let count):
                output.write(indentations.span, indentation)
                output.write(literals, Int(start)..<Int(start + count))
            case .show(let location): try show(Int(location), in: &output)
            case .showRaw(let location): try showRaw(Int(location), in: &output)
            case .when(let location, let otherwise):
                if !value(Int(location)).isPresent { position = Int(otherwise) }
            case .unless(let location, let otherwise):
                if value(Int(location)).isPresent { position = Int(otherwise) }
            case .enter(let location, let otherwise):
                if !enter(Int(location)) { position = Int(otherwise) }
            case .next(let start):
                if next() { position = Int(start) }
            case .call(let index): position = try call(program.calls[Int(index)], from: position)
            case .callNamed(let index):
                position = try call(program.namedCalls[Int(index)], from: position)
            case .stop:
                guard let back = returns.popLast() else { return }
                position = back.position
                restore(back.indentation)
            }
        }
    }
}

extension Renderer {
    private func show(_ location: Int, in output: inout Output) throws(RenderFailure) {
        switch value(location) {
        case .nothing: break
        case .text(let text): output.writeEscaped(text)
        case .html(let html): html.withUnsafeBufferPointer { output.writeEscaped($0) }
        case .flag(let flag): output.write(flag ? "true" : "false")
        case let value: throw program.notText(value, at: location)
        }
    }

    private func showRaw(_ location: Int, in output: inout Output) throws(RenderFailure) {
        switch value(location) {
        case .nothing: break
        case .text(let text): output.write(text)
        case .html(let html): html.withUnsafeBufferPointer { output.write($0) }
        case .flag(let flag): output.write(flag ? "true" : "false")
        case let value: throw program.notText(value, at: location)
        }
    }

    /// Enters a section and tells whether it is shown.
    private mutating func enter(_ location: Int) -> Bool {
        let value = value(location)
        if case .list(let elements) = value {
            guard let first = elements.first else { return false }
            loops.append(Loop(elements: elements, index: 1))
            frames.append(first)
            return true
        }
        guard value.isPresent else { return false }
        loops.append(Loop(elements: [], index: 0))
        frames.append(value)
        return true
    }

    /// Goes to the section's next element, or leaves the section and tells that it ended.
    private mutating func next() -> Bool {
        let last = loops.count - 1
        let index = loops[last].index
        guard index < loops[last].elements.count else {
            loops.removeLast()
            frames.removeLast()
            return false
        }
        frames[frames.count - 1] = loops[last].elements[index]
        loops[last].index = index + 1
        return true
    }
}

extension Renderer {
    /// Follows a call and tells where the program goes on.
    private mutating func call(_ call: Call, from position: Int) throws(RenderFailure) -> Int {
        guard returns.count < Self.deepest else { throw program.tooDeep(call) }
        returns.append(Return(position: position, indentation: indentation))
        switch call.indentation {
        case .unchanged: break
        case .set(let literals):
            indentation = indentations.count..<indentations.count + literals.count
            indentations += program.literals[literals]
        case .added(let literals):
            indentation = indentation.lowerBound..<indentation.upperBound + literals.count
            indentations += program.literals[literals]
        }
        return call.target
    }

    private mutating func call(
        _ named: NamedCall,
        from position: Int
    ) throws(RenderFailure) -> Int {
        guard case .text(let name) = value(named.location) else { return position }
        guard let target = named.targets[name] else {
            guard named.isStrict else { return position }
            throw program.noTemplate(name, at: named)
        }
        var call = named.call
        call.target = target
        return try self.call(call, from: position)
    }

    private mutating func restore(_ range: Range<Int>) {
        indentations.removeSubrange(range.upperBound...)
        indentation = range
    }
}

extension Renderer {
    /// The value at a location.
    private func value(_ location: Int) -> Value {
        let location = program.locations[location]
        guard location.detour == Location.none else {
            return value(program.detours[Int(location.detour)])
        }
        let frame = Int(location.frame)
        guard location.first != Location.none else { return frames[frame] }
        guard location.second != Location.none else { return frames[frame][slot: location.first] }
        return frames[frame][slot: location.first][slot: location.second]
    }

    /// The value at the end of a long way.
    private func value(_ way: Reference) -> Value {
        if let head = way.searched.first,
            let open = frames[way.openFrames...].last(where: { $0[head] != nil })
        {
            return way.searched.reduce(open) { $0[$1] ?? .nothing }
        }
        let base: Value =
            switch way.base {
            case .frame(let frame): frames[frame]
            case .top: frames[frames.count - 1]
            case .nowhere: .nothing
            }
        let inner = way.slots.reduce(base) { $0[slot: Int32($1)] }
        return way.names.reduce(inner) { $0[$1] ?? .nothing }
    }
}

extension Value {
    /// The value in a slot of a record; nothing has nothing in its slots.
    fileprivate subscript(slot slot: Int32) -> Value {
        if case .record(let record) = self { record.values[Int(slot)] } else { .nothing }
    }
}
