internal import Mustache

/// The records that templates can come to from a root, each once, in the order in which a reader meets them.
struct RecordWalk {
    /// A record, and what the guide calls it.
    struct Stop {
        let title: String
        let type: RecordType
    }

    private(set) var stops: [Stop] = []
    private var titles: [RecordType: String] = [:]

    init(from roots: [RecordType]) {
        for root in roots { visit(root) }
        var next = 0
        while next < stops.count {
            visit(stops[next].type)
            next += 1
        }
    }

    /// What the guide calls a record; nil for one whose names are up to the theme.
    func title(of type: RecordType) -> String? { titles[type] }

    private mutating func visit(_ type: RecordType) {
        for field in type.fields {
            guard let inner = field.shape.record, !inner.fields.isEmpty, titles[inner] == nil else {
                continue
            }
            // Two records may have one name; the second is called like the field that leads to it.
            let isTaken = stops.contains { $0.title == inner.name }
            let title = isTaken ? field.name : inner.name
            titles[inner] = title
            stops.append(Stop(title: title, type: inner))
        }
    }
}

extension Shape {
    /// The record that this is, may be or is a list of.
    fileprivate var record: RecordType? {
        switch self {
        case .record(let type): type
        case .list(let inner), .optional(let inner): inner.record
        case .flag, .text, .html, .open: nil
        }
    }
}
