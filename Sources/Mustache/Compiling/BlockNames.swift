/// Finds which blocks a template can show, so that others need not be passed to it.
enum BlockNames {
    /// The names of the blocks in each template and in all that it includes.
    static func all(in templates: [ParsedTemplate], _ numbers: [String: Int]) -> [Set<String>] {
        let blocks = templates.map { Set($0.nodes.compactMap(\.blockName)) }
        let included = templates.map { template in
            template.nodes.compactMap(\.inclusion).flatMap { inclusion in
                switch inclusion.target {
                case .fixed(let name): numbers[name].map { [$0] } ?? []
                case .named: Array(templates.indices)
                }
            }
        }
        return templates.indices.map { template in
            reached(from: [template]) { Set(included[$0]) }.reduce(into: []) {
                $0.formUnion(blocks[$1])
            }
        }
    }
}

extension Node {
    /// The name of a block.
    var blockName: String? {
        if case .block(let block, _) = self { block.name } else { nil }
    }

    /// What a partial or parent includes.
    fileprivate var inclusion: Inclusion? {
        switch self {
        case .partial(let inclusion), .parent(let inclusion, _): inclusion
        case .lineStart, .text, .variable, .section, .block, .end: nil
        }
    }
}
