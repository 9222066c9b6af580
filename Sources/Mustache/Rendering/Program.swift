/// A compiled template: flat code and the tables it refers to.
struct Program {
    var code: [Instruction] = []
    var literals: [UInt8] = []
    var locations: [Location] = []
    /// The tag of each location, for failures.
    var tags: [TagPlace] = []
    /// The ways to values that are not in a slot of a frame.
    var detours: [Reference] = []
    var calls: [Call] = []
    var namedCalls: [NamedCall] = []
    var sources: [SourceText] = []
}

/// Where a program finds a value: in a frame, its slot or a slot of that, nearly always.
struct Location {
    let frame: Int32
    let first: Int32
    let second: Int32
    /// The way when it is another; all other numbers are `none` then.
    let detour: Int32

    static let none: Int32 = -1
}

/// The place of a tag, for failures.
struct TagPlace {
    let source: Int
    let range: Range<Int>
}

/// A call of a routine.
struct Call {
    /// Where the routine begins; the number of the routine until the program is linked.
    var target: Int
    /// Whether the caller has already indented the first line.
    var skipsFirstIndent = false
    var indentation = Indentation.unchanged
    let tag: TagPlace
}

/// A call of a routine whose name is in the context.
struct NamedCall {
    let location: Int
    /// Where each template's routine begins; the number of the routine until the program is linked.
    var targets: [String: Int]
    /// The templates that cannot be shown here, each with its first problem.
    var refused: [String: TemplateProblem] = [:]
    /// Whether an unknown name is a failure.
    let isStrict: Bool
    var call: Call
}

/// What a call does to the indentation.
enum Indentation {
    case unchanged
    /// Sets it to these literals.
    case set(Range<Int>)
    /// Adds these literals to it.
    case added(Range<Int>)
}

extension Program {
    /// Adds a value's location and tells its number.
    mutating func add(_ reference: Reference, at tag: TagPlace) -> Int32 {
        tags.append(tag)
        locations.append(Location(reference) ?? detour(reference))
        return Int32(locations.count - 1)
    }

    /// A failure at a tag.
    func failure(at tag: TagPlace, _ summary: String, hint: String) -> RenderFailure {
        let problem = sources[tag.source].problem(at: tag.range, summary, hint: hint)
        return RenderFailure(problem: problem)
    }

    /// What is written in a tag.
    func text(of tag: TagPlace) -> String { sources[tag.source][tag.range] }

    private mutating func detour(_ reference: Reference) -> Location {
        detours.append(reference)
        let none = Location.none
        return Location(
            frame: none,
            first: none,
            second: none,
            detour: Int32(detours.count - 1)
        )
    }
}

extension Location {
    /// The location for a short way through slots, or nil for another way.
    init?(_ reference: Reference) {
        let slots = reference.slots.map(Int32.init)
        guard case .frame(let frame) = reference.base, slots.count <= 2,
            reference.names.isEmpty, reference.searched.isEmpty
        else { return nil }
        self.frame = Int32(frame)
        first = slots.first ?? Self.none
        second = slots.count == 2 ? slots[1] : Self.none
        detour = Self.none
    }
}
