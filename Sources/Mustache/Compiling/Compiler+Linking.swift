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
        linkNames(to: starts)
        return program
    }

    private func entry(of call: Call, at start: Int) -> Int {
        guard call.skipsFirstIndent, case .indent = program.code[start] else { return start }
        return start + 1
    }

    /// A template that has problems in this context is refused when its name comes up.
    private mutating func linkNames(to starts: [Int]) {
        let targets = Set(program.namedCalls.flatMap(\.targets.values))
        let first = Dictionary(uniqueKeysWithValues: targets.map { ($0, problems(from: $0).first) })
        for index in program.namedCalls.indices {
            for (name, number) in program.namedCalls[index].targets {
                let problem = first[number] ?? nil
                program.namedCalls[index].refused[name] = problem
                program.namedCalls[index].targets[name] = problem == nil ? starts[number] : nil
            }
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
        case .literal, .indent, .line, .show, .showRaw, .call, .callNamed, .stop: self
        }
    }
}
