/// A compiled template: flat code and the tables it refers to.
struct Program {
    var code: [Instruction] = []
    var literals: [UInt8] = []
    var locations: [Location] = []
    var slots: [Int32] = []
    var names: [String] = []
    var calls: [Call] = []
    var namedCalls: [NamedCall] = []
    var sources: [SourceText] = []
}

/// Where a program finds a value.
struct Location {
    /// A static frame, or one of the two numbers below.
    let frame: Int
    let slots: Range<Int>
    let names: Range<Int>
    /// A dotted name to look for first in the open frames.
    let searched: Range<Int>
    /// How many frames of known shape are below the open ones.
    let openFrames: Int
    let tag: TagPlace

    /// The top of the open frames.
    static let top = -1
    /// No frame of a known shape.
    static let nowhere = -2
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
    /// A failure at a tag.
    func failure(at tag: TagPlace, _ summary: String, hint: String) -> RenderFailure {
        let problem = sources[tag.source].problem(at: tag.range, summary, hint: hint)
        return RenderFailure(problem: problem)
    }

    /// What is written in a tag.
    func text(of tag: TagPlace) -> String { sources[tag.source][tag.range] }
}
