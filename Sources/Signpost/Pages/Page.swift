/// A page that the site publishes, with its address.
struct Page: Sendable {
    let parsed: ParsedPage
    let permalink: Permalink

    var source: SourcePath { parsed.source }
    var key: PageKey { parsed.key }
    var fields: PageFields { parsed.fields }
    var isArchived: Bool { parsed.isArchived }
}
