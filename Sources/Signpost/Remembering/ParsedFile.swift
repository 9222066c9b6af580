/// A file and the page that it became, with what was wrong with it.
///
/// A class, as `ParsedPage` is: a build that remembers hands on those of all pages.
final class ParsedFile: Sendable {
    let file: SourceFile
    let page: ParsedPage?
    let diagnostics: [Diagnostic]

    init(_ file: SourceFile, by parser: PageParser) {
        var found: [Diagnostic] = []
        self.file = file
        page = parser.parse(file, into: &found)
        diagnostics = found
    }
}

extension [ParsedFile] {
    /// What each of some files became, if it is the same file still; both are in path order.
    func beside(_ files: [SourceFile]) -> [ParsedFile?] {
        var next = startIndex
        return files.map { file in
            while next < endIndex, self[next].file.path < file.path { next += 1 }
            return next < endIndex && self[next].file == file ? self[next] : nil
        }
    }
}
