internal import Mustache

extension Scene {
    /// What layouts may ask of events and of what machines read.
    static let events: [Schema<Scene>.Entry] = [
        .list("coming_events", EventFact.schema, "On the home page: the next events of the site.") {
            $0.comingEvents
        },
        .flag("has_coming_events", "Whether there are any.") { !$0.comingEvents.isEmpty },
        .list("past", CardFact.schema.type, "The events of a section that are over.") { $0.past },
        .flag("has_past", "Whether there are any.") { !$0.past.isEmpty },
        .optionalHTML(
            "structured_data",
            "What search engines are told of the page: JSON-LD, to stand in a script element."
        ) { $0.structuredData },
    ]
}
