extension Compiler {
    /// Puts the routines, the first one first, behind each other and turns their numbers into places.
    mutating func link() -> Program {
        var starts: [Int] = []
        for routine in routines {
            starts.append(program.code.count)
            program.code += routine.code.map { $0.moved(by: Int32(program.code.count)) }
        }
        for index in program.calls.indices {
            let call = program.calls[index]
            program.calls[index].target = entry(of: call, at: starts[call.target])
        }
        for index in program.namedCalls.indices { linkNames(of: index, to: starts) }
        return program
    }

    private func entry(of call: Call, at start: Int) -> Int {
        guard call.skipsFirstIndent, case .indent = program.code[start] else { return start }
        return start + 1
    }

    /// A template that has problems in this context is refused when its name comes up.
    private mutating func linkNames(of index: Int, to starts: [Int]) {
        for (name, number) in program.namedCalls[index].targets {
            program.namedCalls[index].refused[name] = problems(from: number).first
            let isRefused = program.namedCalls[index].refused[name] != nil
            program.namedCalls[index].targets[name] = isRefused ? nil : starts[number]
        }
    }
}

extension Instruction {
    /// The instruction with its jumps moved to where the routine stands.
    fileprivate func moved(by offset: Int32) -> Self {
        switch self {
        case .when(let location, let target): .when(location, otherwise: target + offset)
        case .unless(let location, let target): .unless(location, otherwise: target + offset)
        case .enter(let location, let target): .enter(location, otherwise: target + offset)
        case .next(let start): .next(start: start + offset)
        case .literal, .indent, .show, .showRaw, .call, .callNamed, .stop: self
        }
    }
}
