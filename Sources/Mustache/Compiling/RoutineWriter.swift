/// The state of compiling one routine.
struct RoutineWriter {
    /// A section or block whose end is still to come.
    enum Opened {
        /// A test to patch with the place where the section ends.
        case test(at: Int)
        /// A section to repeat from after its start, and the context around it.
        case section(at: Int, around: Context)
        /// A section over a name that means nothing.
        case unknown(around: Context)
        /// A block's default.
        case block
        /// A block's default that is replaced: checked, but never shown.
        case replaced
    }

    let key: RoutineKey
    var context: Context
    var routine = Routine()
    var opened: [Opened] = []
    /// What is removed from the beginning of each line: a replacing block's own margin.
    let margin: ArraySlice<UInt8>
    var isAtLineStart = false
    /// How many replaced blocks are open.
    var muted = 0
    /// Code before this place is the target of a jump, so nothing may be added to its last literal.
    private var barrier = 0

    init(_ key: RoutineKey, margin: ArraySlice<UInt8>) {
        self.key = key
        self.margin = margin
        context = key.context
    }
}

extension RoutineWriter {
    /// Adds an instruction and tells its place.
    @discardableResult
    mutating func add(_ instruction: Instruction) -> Int {
        guard muted == 0 else { return -1 }
        routine.code.append(instruction)
        return routine.code.count - 1
    }

    /// Adds text to the literals, and to the last instruction when that writes text as well.
    mutating func addLiteral(_ bytes: ArraySlice<UInt8>, to literals: inout [UInt8]) {
        guard muted == 0, !bytes.isEmpty else { return }
        let start = Int32(literals.count)
        literals += bytes
        if let last = lastToExtend,
            let longer = routine.code[last].extended(from: start, bytes.count)
        {
            routine.code[last] = longer
        } else {
            add(.literal(start: start, count: Int32(bytes.count)))
        }
    }

    /// The last instruction, unless a jump lands behind it or a caller may skip it.
    private var lastToExtend: Int? {
        let last = routine.code.count - 1
        return last >= barrier && (last > 0 || key.block == nil) ? last : nil
    }

    /// Opens a section that is only a test.
    mutating func openTest(_ instruction: Instruction) {
        opened.append(.test(at: add(instruction)))
        barrier = routine.code.count
    }

    /// Opens a section that enters a value of `shape`.
    mutating func openSection(_ location: Int32, over shape: Shape) {
        let start = add(.enter(location, otherwise: 0))
        opened.append(.section(at: start, around: context))
        context.push(shape)
        barrier = routine.code.count
    }

    /// Ends what was opened last.
    mutating func close() {
        switch opened.popLast() {
        case .test(let start): land(start)
        case .section(let start, let around):
            add(.next(start: Int32(start + 1)))
            land(start)
            context = around
        case .unknown(let around): context = around
        case .replaced: muted -= 1
        case .block, nil: break
        }
    }

    /// Without the margin of the block, when that is what the white space begins with.
    func unmargined(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.dropFirst(zip(bytes, margin).prefix { $0 == $1 }.count)
    }

    private mutating func land(_ start: Int) {
        guard muted == 0 else { return }
        let end = Int32(routine.code.count)
        switch routine.code[start] {
        case .when(let location, _): routine.code[start] = .when(location, otherwise: end)
        case .unless(let location, _): routine.code[start] = .unless(location, otherwise: end)
        case .enter(let location, _): routine.code[start] = .enter(location, otherwise: end)
        default: break
        }
        barrier = routine.code.count
    }
}

extension Instruction {
    /// The instruction with more text to write, or nil when that is not what it does.
    fileprivate func extended(from start: Int32, _ more: Int) -> Self? {
        switch self {
        case .indent: .line(start: start, count: Int32(more))
        case .literal(let first, let count) where first + count == start:
            .literal(start: first, count: count + Int32(more))
        case .line(let first, let count) where first + count == start:
            .line(start: first, count: count + Int32(more))
        default: nil
        }
    }
}
