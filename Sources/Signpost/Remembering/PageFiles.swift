/// The files of a site's pages, each made when somebody asks for it: ten thousand pages need no room until then.
public struct PageFiles: Sendable {
    private let composer: Composer
    /// Page numbers by the paths of their files.
    private let numbers: [String: Int]

    init(_ composer: Composer, _ memory: BuildMemory) {
        self.composer = composer
        var unheard: [Diagnostic] = []
        numbers = memory.paths.result(of: memory.composer.number, into: &unheard) { _ in
            composer.site.pagePaths
        }
    }

    /// The paths of all the files, in no order.
    public var paths: [String] { Array(numbers.keys) }

    /// The bytes of the file at a path, such as `advice/passwords/index.html`.
    public func bytes(at path: String) -> [UInt8]? {
        guard let number = numbers[path] else { return nil }
        let made = Tally<OutputFile>()
        // What is wrong with the page was said when it was built.
        var unheard: [Diagnostic] = []
        let rendered = PageRenderer(composer: composer, rehearses: true)
            .render(number, into: &unheard)
        Dresser(composer: composer, sink: Sink { made.add($0) }).dress(rendered, into: &unheard)
        let file = (try? made.entries())?.first { $0.path.text == path }
        guard case .bytes(let bytes)? = file?.content else { return nil }
        return bytes
    }
}

extension Site {
    fileprivate var pagePaths: [String: Int] {
        var paths: [String: Int] = [:]
        for number in pages.indices {
            let permalink = pages[number].permalink
            for part in 1...parts(of: number).count {
                paths[permalink.part(part).file] = number
            }
            if let large = largePrint(of: number) { paths[large.file] = number }
        }
        return paths
    }
}
