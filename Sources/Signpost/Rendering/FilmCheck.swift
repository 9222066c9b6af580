/// Whether a film or a recording has its words beside it, for who cannot hear or see it.
///
/// Source: WCAG 2.2, 1.2.1 to 1.2.3.
struct FilmCheck {
    private static let films: Set<String> = ["mp4", "m4v", "mov", "ogv", "webm"]
    private static let recordings: Set<String> = ["m4a", "mp3", "oga", "ogg", "wav"]

    let site: Site
    let source: SourcePath

    private var isFilm: Bool { Self.films.contains(source.fileExtension) }
    private var isRecording: Bool { Self.recordings.contains(source.fileExtension) }

    /// The captions of a film, which are published with it.
    var captions: SourcePath? {
        let path = beside("vtt")
        return isFilm && site.assets[path] != nil ? path : nil
    }

    /// The names of the files that are missing.
    var missing: [String] {
        guard isFilm || isRecording else { return [] }
        let transcripts = [beside("txt"), beside("pdf")].contains { site.assets[$0] != nil }
        let isWritten = transcripts || site.pages.contains { $0.source == beside("md") }
        return (isFilm && captions == nil ? [beside("vtt").name] : [])
            + (isWritten ? [] : [beside("md").name])
    }

    private func beside(_ ending: String) -> SourcePath {
        source.folder.appending("\(source.stem).\(ending)")
    }
}

extension Diagnostic {
    static func filmAlone(_ url: String, _ missing: [String], at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "film-without-words",
            at: place,
            "'\(url)' has not all its words beside it: \(missing.joined(separator: " and ")) \(missing.count == 1 ? "is" : "are") missing",
            hint:
                "put captions into a .vtt file of the same name, and what is said and seen into a page of the same name"
        )
    }
}
