internal import Mustache

/// Puts scenes into their layouts and sends the documents off.
struct Dresser: Sendable {
    let composer: Composer
    let sink: Sink

    /// Sends the documents of a page: one, or one for each part of its list, and its large print; returns what is known
    /// of the page by then.
    @discardableResult
    func dress(_ rendered: RenderedPage, into diagnostics: inout [Diagnostic]) -> PageFacts {
        var showsList: Bool?
        let page = composer.site.pages[rendered.number]
        let place = Place(file: page.source.inContent)
        let parts = composer.site.parts(of: rendered.number)
        for part in 1...parts.count {
            let scene = composer.scene(of: rendered, part: part, of: parts)
            let bytes = html(scene, at: place, &diagnostics)
            if part == 1 {
                showsList = composer.shows(parts[1], in: bytes, besides: rendered.facts)
            }
            send(page.permalink.part(part).file, .bytes(bytes), into: &diagnostics)
        }
        let facts = PageFacts(rendered.facts, showsList: showsList)
        guard let permalink = composer.site.largePrint(of: rendered.number) else { return facts }
        let scene = composer.largePrint(of: rendered, at: permalink)
        send(permalink.file, .bytes(html(scene, at: place, &diagnostics)), into: &diagnostics)
        return facts
    }

    /// Sends generated documents; returns the addresses that search engines may know.
    func dress(
        _ documents: [GeneratedPages.Document],
        into diagnostics: inout [Diagnostic]
    ) -> [Permalink] {
        for document in documents {
            let place = Place(file: document.file)
            let bytes = html(document.scene, at: place, &diagnostics)
            send(document.file, .bytes(bytes), into: &diagnostics)
        }
        return documents.compactMap(\.permalink)
    }

    func send(
        _ path: String,
        _ content: OutputFile.Content,
        into diagnostics: inout [Diagnostic]
    ) {
        // An impossible address was reported when the addresses were noted.
        guard let path = try? OutputPath(path) else { return }
        do {
            try sink.write(OutputFile(path: path, content: content))
        } catch {
            diagnostics.append(error)
        }
    }

    func html(
        _ scene: Scene,
        at place: Place,
        _ diagnostics: inout [Diagnostic]
    ) -> [UInt8] {
        guard let template = composer.theme.template(for: scene.layout) else { return [] }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scene.page.body.count + 16_384)
        do {
            try template.render(composer.theme.sceneSchema.record(scene), into: &bytes)
        } catch {
            diagnostics.append(.templateFailed(error, at: place))
        }
        return bytes
    }
}
