/// What a routine is compiled for: the same text means something else in another context.
struct RoutineKey: Hashable {
    let template: Int
    /// The block's node, or nil for the whole template.
    var block: Int?
    let context: Context
    let overrides: Overrides.ID
    /// Whether its lines begin with an indentation that is known only while rendering.
    let isIndented: Bool
}

/// The program of a template or a block in one context.
struct Routine {
    var code: [Instruction] = []
    var problems: [TemplateProblem] = []
    /// What it includes, wherever that stands.
    var includes: Set<Int> = []
    /// What it may show: what it includes outside of replaced blocks, and by a name in the context.
    var shows: Set<Int> = []
    /// The names of the blocks that children may replace here.
    var blocks: Set<String> = []
    /// The blocks that were passed to parents, to be checked when all routines are compiled.
    var passed: [PassedBlock] = []
    /// Whether the text cannot be understood, so that nothing is known of its blocks.
    var isBroken = false
}

/// A block that a child passes to a parent.
struct PassedBlock {
    let name: String
    let range: Range<Int>
    let template: Int
    let parent: String
    let routine: Int
}
