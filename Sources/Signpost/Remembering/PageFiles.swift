/// The files of a site's pages and of its search, each made when somebody asks for it: ten thousand pages need no room
/// until then.
public struct PageFiles: Sendable {
    private let composer: Composer
    /// Page numbers by the paths of their files.
    private let numbers: [String: Int]
    private let search: Lazy<[String: [UInt8]]>

    init(_ composer: Composer, _ facts: [PageFacts], _ memory: BuildMemory) {
        self.composer = composer
        search = Lazy { composer.searchFiles(facts) }
        var unheard: [Diagnostic] = []
        numbers = memory.paths.result(of: memory.composer.number, into: &unheard) { _ in
            composer.site.pagePaths
        }
    }

    /// The path at which the site stands, with a slash at its end.
    public var basePath: String { composer.site.configuration.basePath }

    /// The paths of all the files, in no order.
    public var paths: [String] { Array(numbers.keys) + Array(search.value.keys) }

    /// The bytes of the file at a path, such as `advice/passwords/index.html`.
    public func bytes(at path: String) -> [UInt8]? {
        if let number = numbers[path] { return page(number, at: path) }
        return path.hasPrefix("search/") ? search.value[path] : nil
    }

    private func page(_ number: Int, at path: String) -> [UInt8]? {
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

extension Composer {
    fileprivate func searchFiles(_ facts: [PageFacts]) -> [String: [UInt8]] {
        let dresser = Dresser(composer: self, sink: .nowhere)
        var unheard: [Diagnostic] = []
        let place = Place(file: "Content/data/\(SearchWords.files.crises)")
        let files = SearchMaking(composer: self).files(facts) { scene in
            dresser.html(scene, at: place, &unheard)
        }
        return Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
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
