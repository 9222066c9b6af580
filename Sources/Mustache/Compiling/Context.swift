/// The shapes of the context stack at one place of a template.
struct Context: Hashable {
    /// The shapes of the lower frames, the root first; none of them is open or optional.
    private(set) var frames: [Shape] = []
    /// Whether frames of open data stand on top of these.
    private(set) var isOpen = false

    init(root: Shape) {
        push(root)
    }

    /// Enters a section over a value of `shape`.
    ///
    /// All above open data is open data, too: what a name means there is known only while rendering.
    mutating func push(_ shape: Shape) {
        let shape = shape.unwrapped
        if isOpen || shape == .open { isOpen = true } else { frames.append(shape) }
    }
}

/// Why a name means nothing.
enum NameError: Error {
    /// No frame has the first part.
    case unknown
    /// The record that the parts before `part` name does not have it.
    case missing(part: Int, RecordType)
    /// The parts before `part` name something that has no fields.
    case fieldless(part: Int, Shape)
}

extension Context {
    /// Finds what a name means: where its value is and which shape it has.
    func resolve(_ name: Name) throws(NameError) -> (Reference, Shape) {
        guard let head = name.parts.first else { return current }
        let found = frames.indices.last { slot(of: head.text, in: frames[$0]) != nil }
        guard let frame = found, case .record(let type) = frames[frame] else {
            guard isOpen else { throw .unknown }
            return (reference(from: .nowhere, searched: name.parts.map(\.text)), .open)
        }
        var (reference, shape) = try descend(name, from: type, in: frame)
        guard isOpen else { return (reference, shape) }
        reference.searched = name.parts.map(\.text)
        shape = .open
        return (reference, shape)
    }

    /// What `.` means.
    private var current: (Reference, Shape) {
        isOpen
            ? (reference(from: .top), .open)
            : (reference(from: .frame(frames.count - 1)), frames[frames.count - 1])
    }

    private func descend(
        _ name: Name,
        from type: RecordType,
        in frame: Int
    ) throws(NameError) -> (Reference, Shape) {
        var reference = reference(from: .frame(frame))
        var shape = Shape.record(type)
        for (index, part) in name.parts.enumerated() {
            switch shape.unwrapped {
            case .open: reference.names.append(part.text)
            case .record(let type):
                guard let slot = type.slot(of: part.text) else {
                    throw .missing(part: index, type)
                }
                reference.slots.append(slot)
                shape = type.fields[slot].shape
            case .flag, .text, .html, .list, .optional: throw .fieldless(part: index, shape)
            }
        }
        return (reference, shape)
    }

    private func reference(from base: Reference.Base, searched: [String] = []) -> Reference {
        Reference(base: base, openFrames: frames.count, searched: searched)
    }

    private func slot(of name: String, in shape: Shape) -> Int? {
        if case .record(let type) = shape { type.slot(of: name) } else { nil }
    }
}

/// The way to a value while rendering.
struct Reference {
    /// Where the way begins.
    enum Base {
        case frame(Int)
        /// The top of the open frames.
        case top
        /// No frame of a known shape.
        case nowhere
    }

    var base: Base
    /// How many frames of known shape lie below the open ones.
    let openFrames: Int
    /// A dotted name to look for in the open frames first.
    var searched: [String] = []
    /// The slots to follow from the base.
    var slots: [Int] = []
    /// The names to follow after the slots, in open data.
    var names: [String] = []
}
