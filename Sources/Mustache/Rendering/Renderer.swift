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
    mutating func run(into output: inout [UInt8]) throws(RenderFailure) {
        var position = 0
        while true {
            let instruction = program.code[position]
            position += 1
            switch instruction {
            case .literal(let start, let count):
                output.append(contentsOf: program.literals[Int(start)..<Int(start + count)])
            case .indent: output.append(contentsOf: indentations[indentation])
            case .show(let location): try show(Int(location), in: &output)
            case .showRaw(let location): try showRaw(Int(location), in: &output)
            case .when(let location, let otherwise):
                if try !value(Int(location)).isPresent { position = Int(otherwise) }
            case .unless(let location, let otherwise):
                if try value(Int(location)).isPresent { position = Int(otherwise) }
            case .enter(let location, let otherwise):
                if try !enter(Int(location)) { position = Int(otherwise) }
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
    private func show(_ location: Int, in output: inout [UInt8]) throws(RenderFailure) {
        switch try value(location) {
        case .nothing: break
        case .text(let text): output.appendEscaped(text)
        case .html(let html): html.withUnsafeBufferPointer { output.appendEscaped($0) }
        case .flag(let flag): output.append(flag ? "true" : "false")
        case let value: throw program.notText(value, at: location)
        }
    }

    private func showRaw(_ location: Int, in output: inout [UInt8]) throws(RenderFailure) {
        switch try value(location) {
        case .nothing: break
        case .text(let text): output.append(text)
        case .html(let html): output.append(contentsOf: html)
        case .flag(let flag): output.append(flag ? "true" : "false")
        case let value: throw program.notText(value, at: location)
        }
    }

    /// Enters a section and tells whether it is shown.
    private mutating func enter(_ location: Int) throws(RenderFailure) -> Bool {
        let value = try value(location)
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
        guard case .text(let name) = try value(named.location) else { return position }
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
    private func value(_ location: Int) throws(RenderFailure) -> Value {
        let location = program.locations[location]
        if !location.searched.isEmpty, let value = search(location) { return value }
        var value: Value
        switch location.frame {
        case Location.nowhere: return .nothing
        case Location.top: value = frames[frames.count - 1]
        default: value = frames[location.frame]
        }
        for slot in program.slots[location.slots] {
            guard case .record(let record) = value else { return .nothing }
            value = record.values[Int(slot)]
        }
        return follow(location.names, from: value)
    }

    /// Looks for a name in the open frames, from the top.
    private func search(_ location: Location) -> Value? {
        let head = program.names[location.searched.lowerBound]
        for frame in frames[location.openFrames...].reversed() {
            if let value = frame[head] { return follow(location.searched.dropFirst(), from: value) }
        }
        return nil
    }

    private func follow(_ names: Range<Int>, from value: Value) -> Value {
        var value = value
        for name in program.names[names] { value = value[name] ?? .nothing }
        return value
    }
}
