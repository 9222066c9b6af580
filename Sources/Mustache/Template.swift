/// A template compiled for one shape of context.
public struct Template: Sendable {
    let program: Program
    let root: Shape

    /// Renders the template and appends its UTF-8 to `output`.
    ///
    /// Throws when open data leads a partial into itself without end, names a partial that is
    /// missing, or has a list where text is shown; then nothing is appended.
    public func render(_ root: Value, into output: inout [UInt8]) throws(RenderFailure) {
        precondition(self.root.admits(root), "the root is not of the shape compiled for")
        var renderer = Renderer(program: program, root: root)
        var written = Output()
        try renderer.run(into: &written)
        written.withBytes { output.append(contentsOf: $0) }
    }
}
