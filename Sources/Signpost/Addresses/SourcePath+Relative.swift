extension SourcePath {
    /// How a file in the folder of `source` writes the way to this file.
    func relative(to source: SourcePath) -> String {
        let there = parts
        let here = source.folder.parts
        var shared = 0
        while shared < min(there.count - 1, here.count), there[shared] == here[shared] {
            shared += 1
        }
        let up = Array(repeating: "..", count: here.count - shared)
        return (up + there[shared...].map(String.init)).joined(separator: "/")
    }
}
