/// Whether every page has at most one Easy Read twin, and every twin tells a standard page.
///
/// A draft may still have the path that it was made with.
struct EasyReadChecks {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        let twins = site.pages.indices.filter { number in
            let fields = site.pages[number].fields
            return fields.easyReadOf != nil && !fields.isDraft
        }
        return twins.compactMap {
            site.easyRead.standard(of: $0) == nil ? circle(at: $0) : twice($0)
        }
    }

    /// What leads to no page at all is told with the other links of front matter.
    private func circle(at twin: Int) -> Diagnostic? {
        let page = site.pages[twin]
        guard let path = page.fields.easyReadOf,
            let other = page.source.resolving(path.value).flatMap(site.number(of:))
        else { return nil }
        return .easyReadOfEasyRead(path, site.pages[other].source)
    }

    private func twice(_ twin: Int) -> Diagnostic? {
        guard let path = site.pages[twin].fields.easyReadOf,
            let standard = site.easyRead.standard(of: twin),
            let first = site.easyRead.twin(of: standard), first != twin,
            !site.pages[first].fields.isDraft
        else { return nil }
        return .easyReadTwice(path, site.pages[standard].source, site.pages[first].source)
    }
}

extension Diagnostic {
    fileprivate static func easyReadOfEasyRead(_ path: Located<String>, _ page: SourcePath) -> Self
    {
        Diagnostic(
            id: "easy-read-of-easy-read",
            at: path.place,
            "'\(path.value)' leads to \(page.inContent), which is in Easy Read itself",
            hint: "write the path of the page that it tells in Easy Read"
        )
    }

    fileprivate static func easyReadTwice(
        _ path: Located<String>,
        _ standard: SourcePath,
        _ first: SourcePath
    ) -> Self {
        Diagnostic(
            id: "easy-read-twice",
            at: path.place,
            "\(standard.inContent) is told in Easy Read already, by \(first.inContent)",
            hint: "name another page, or make one of the two: a page leads to one twin"
        )
    }
}
