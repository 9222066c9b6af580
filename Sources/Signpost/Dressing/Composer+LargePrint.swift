internal import Mustache

extension PageScene {
    /// What templates may ask about large print.
    static let largePrint: [Schema<PageScene>.Entry] = [
        .optional("large_print_url", "Where the page stands in large print, if it does.") {
            $0.largePrintURL
        },
        .optional("standard_url", "Of a page in large print: the page itself.") {
            $0.standardURL
        },
    ]
}

extension Composer {
    /// The page once more, for those who need large print; search engines know the other one only.
    func largePrint(of rendered: RenderedPage, at permalink: Permalink) -> Scene {
        let parts = site.parts(of: rendered.number)
        var scene = scene(of: rendered, part: 1, of: parts)
        if scene.page.ended == nil { scene.layout = "large-print" }
        let words = scene.backdrop.strings["large_print"]
        scene.page = scene.page.inLargePrint(at: site.url(permalink), suffix: " (\(words))")
        scene.breadcrumbs = scene.breadcrumbs.map { step in
            LinkFact(title: step.title, url: step.url, isHome: step.isHome)
        }
        scene.breadcrumbs.append(LinkFact(title: words, url: scene.page.url, isCurrent: true))
        scene.children = []
        scene.past = []
        scene.pager = nil
        scene.translations = []
        scene.structuredData = StructuredData(scene: scene, site: site).json()
        return scene
    }
}

extension PageScene {
    /// The canonical address stays that of the page itself.
    fileprivate func inLargePrint(at url: String, suffix: String) -> PageScene {
        var page = self
        page.standardURL = self.url
        page.largePrintURL = nil
        page.url = url
        page.headTitle = headTitle + suffix
        page.isUnlisted = true
        return page
    }
}
