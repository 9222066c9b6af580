internal import CommonMark

extension SiteConfiguration {
    /// The path at which the site stands on its host, with a slash at both ends.
    var basePath: String { address.path + "/" }

    /// The home page of a language: that of the main language is the site's.
    func root(of language: String) -> Permalink {
        language == languages[0].code ? Permalink([]) : Permalink([language])
    }

    /// How the Markdown of a file is read.
    func dialect(for source: SourcePath) -> Markdown {
        var dialect = Markdown()
        dialect.smartPunctuation = policies.smartPunctuation
        dialect.allowsRawHTML = policies.rawHTML.contains { folder in
            source.text.hasPrefix(folder.value + "/")
        }
        return dialect
    }
}
