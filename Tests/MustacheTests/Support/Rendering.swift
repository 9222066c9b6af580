import Mustache

/// Renders a template over open data.
func render(
    _ template: String,
    open data: Value = .map([:]),
    partials: [String: String] = [:]
) throws -> String {
    try render(template, data, of: .open, partials: partials)
}

/// Renders a template over a value of a known shape.
func render(
    _ template: String,
    _ root: Value,
    of shape: Shape,
    partials: [String: String] = [:]
) throws -> String {
    let compiled = try library(template, partials).template("main", for: shape).get()
    var output: [UInt8] = []
    try compiled.render(root, into: &output)
    return String(decoding: output, as: UTF8.self)
}

/// The problems of a template over the sample context, each as `path:line:column+length summary; hint`.
func problems(
    _ template: String,
    _ partials: [String: String] = [:],
    for shape: Shape = Sample.shape
) -> [String] {
    switch library(template, partials).template("main", for: shape) {
    case .success: []
    case .failure(let failure): failure.problems.map(describe)
    }
}

/// Why a template over the sample context cannot be rendered, as `problems` says it.
func failure(_ template: String, _ root: Value, _ partials: [String: String] = [:]) -> String? {
    do {
        _ = try render(template, root, of: Sample.shape, partials: partials)
        return nil
    } catch let failure as RenderFailure {
        return describe(failure.problem)
    } catch {
        return "\(error)"
    }
}

/// A library of a template called main and its partials.
func library(_ template: String, _ partials: [String: String] = [:]) -> Library {
    let others = partials.sorted { $0.key < $1.key }.map { name, text in
        TemplateSource(name: name, path: name, text: text)
    }
    return Library(others + [TemplateSource(name: "main", path: "main", text: template)])
}

private func describe(_ problem: TemplateProblem) -> String {
    "\(problem.path):\(problem.line):\(problem.column)+\(problem.length) \(problem.summary); \(problem.hint)"
}
