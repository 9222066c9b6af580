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

/// A library of a template called main and its partials.
func library(_ template: String, _ partials: [String: String] = [:]) -> Library {
    let others = partials.sorted { $0.key < $1.key }.map { name, text in
        TemplateSource(name: name, path: "\(name).mustache", text: text)
    }
    return Library(others + [TemplateSource(name: "main", path: "main.mustache", text: template)])
}
