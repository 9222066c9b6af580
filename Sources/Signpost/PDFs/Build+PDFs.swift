/// Which PDFs are offered: those of pages that are still, byte for byte, what was printed.
extension Build {
    /// The site with its PDFs; each page that has one is rendered once more without any, to be compared.
    func offerPDFs(
        of site: Site,
        _ theme: Theme,
        into diagnostics: inout [Diagnostic]
    ) async -> Site {
        guard let folder = options.pdfs,
            let manifest = folder.manifest(into: &diagnostics), !manifest.entries.isEmpty
        else { return site }
        let known = Dictionary(manifest.entries.map { ($0.page, $0) }) { first, _ in first }
        let numbers = site.pages.indices.filter { number in
            site.pages[number].isForPaper && known[address(number, in: site)] != nil
        }
        let pages = await html(of: numbers, in: site, theme)
        var (offers, stale, lost) = (
            [Int: PDFOffer](), [PDFManifest.Entry](), [PDFManifest.Entry]()
        )
        for number in numbers {
            guard let entry = known[address(number, in: site)] else { continue }
            if !entry.isOf(pages[number] ?? []) {
                stale.append(entry)
            } else if folder.holds(entry) {
                let base = site.configuration.basePath
                offers[number] = PDFOffer(entry: entry, folder: folder.path, base: base)
            } else {
                lost.append(entry)
            }
        }
        if !stale.isEmpty { diagnostics.append(.stale(stale, in: folder.shown)) }
        if !lost.isEmpty { diagnostics.append(.lost(lost, in: folder.shown)) }
        return site.offering(offers)
    }

    private func address(_ number: Int, in site: Site) -> String {
        site.url(site.pages[number].permalink)
    }

    /// By number: pages as they are without PDFs; what is wrong with them is said when they are dressed for good.
    private func html(of numbers: [Int], in site: Site, _ theme: Theme) async -> [Int: [UInt8]] {
        let composer = Composer(site, theme)
        let renderer = PageRenderer(composer: composer, rehearses: true)
        var ignored: [Diagnostic] = []
        let pages = await numbers.concurrentMap(jobs: options.jobs, into: &ignored) {
            number,
            found -> (Int, [UInt8]) in
            let memory = MemorySink()
            Dresser(composer: composer, sink: memory.sink)
                .dress(renderer.render(number, into: &found), into: &found)
            let file = try? OutputPath(site.pages[number].permalink.file)
            return (number, file.flatMap { try? memory.files()[$0] } ?? [])
        }
        return Dictionary(uniqueKeysWithValues: pages)
    }
}
