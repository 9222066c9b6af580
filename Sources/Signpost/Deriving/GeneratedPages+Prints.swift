extension GeneratedPages {
    /// The sheets of one group, in as many parts as their number needs.
    func prints(_ list: PrintRoom.List, in room: PrintRoom) -> [Document] {
        let words = composer.backdrop(room.language).strings
        let front = site.pages[room.page].fields.title.value
        let group = list.title ?? words.word("print_others") ?? ""
        let parts = Pages(of: list.pages, size: site.configuration.pageSize)
        return (1...parts.count).map { part in
            let permalink = list.permalink.part(part)
            var scene = scene(
                titled: "\(front): \(group)",
                at: permalink,
                in: room.language,
                layout: composer.theme.hasPrintLists ? "prints" : "term",
                below: [site.link(room.page)],
                part: part
            )
            scene.children = parts[part].map { composer.cards[$0] }
            scene.pager = composer.pager(parts, at: part, of: list.permalink)
            return Document(file: permalink.file, scene: scene, permalink: permalink)
        }
    }
}
