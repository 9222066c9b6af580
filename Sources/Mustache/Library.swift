/// All templates of a site, by name.
public struct Library: Sendable {
    /// What is wrong with the tags of any template, used or not, ordered by place.
    public let problems: [TemplateProblem]

    let templates: [ParsedTemplate]
    let numbers: [String: Int]
    /// The names of the blocks in each template and in all that it includes.
    let blockNames: [Set<String>]

    /// Reads the templates; of two with one name the last counts.
    public init(_ sources: [TemplateSource]) {
        templates = sources.map(Parser.parse)
        numbers = Dictionary(
            templates.enumerated().map { ($0.element.name, $0.offset) },
            uniquingKeysWith: { _, last in last }
        )
        problems = templates.flatMap(\.problems).sorted()
        blockNames = BlockNames.all(in: templates, numbers)
    }

    /// Compiles a template for a root of a known shape, or gives every problem of the template
    /// and of all it includes.
    ///
    /// With an open root nothing can be known: then, as Mustache has it, an unknown name, partial
    /// or block is shown as nothing.
    public func template(_ name: String, for root: Shape) -> Result<Template, TemplateProblems> {
        guard let number = numbers[name] else {
            return .failure(TemplateProblems(problems: [.noTemplate(name, among: names)]))
        }
        return Compiler.compile(number, of: self, for: root)
    }
}

extension Library {
    /// The names of all templates, in order.
    var names: [String] { numbers.keys.sorted() }
}
