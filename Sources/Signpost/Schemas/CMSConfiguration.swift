/// The file `config.yml` of Decap CMS and Sveltia CMS: a form for every folder and type of page that the site has.
public struct CMSConfiguration: Sendable {
    /// The file, as YAML.
    public let text: String

    /// One form for the pages of one type in one folder.
    fileprivate struct Collection: Hashable, Comparable {
        let folder: String
        let type: String

        static func < (a: Self, b: Self) -> Bool { (a.folder, a.type) < (b.folder, b.type) }
    }

    /// Makes the forms that suit the pages of a site.
    public init(_ options: BuildOptions) async {
        let project = await ProjectPages(options)
        let found = project.pages.filter { !$0.source.isPack }
            .map { Collection(folder: $0.source.folder.text, type: $0.fields.type.rawValue) }
        let widgets = CMSWidget(vocabularies: project.rules.vocabularies)
        let collections = Set(found).sorted().map { collection in
            let type = ContentType(rawValue: collection.type) ?? .page
            let fields = project.rules.fields(of: type, isGuess: false)
            return collection.text(widgets.fields(of: type, fields))
        }
        text = Self.head + collections.joined()
    }

    private static let head = """
        # Written by 'signpost schema --cms'; what is changed here is lost when it is written again.
        # Put this file beside the page of Decap CMS or Sveltia CMS, on a host of your own and never in the
        # published site, which lets no page load anything from elsewhere.
        backend:
          name: github
          repo: organisation/repository
          branch: main
        publish_mode: editorial_workflow
        media_folder: Content/media
        public_folder: /media
        output: {omit_empty_optional_fields: true}
        collections:

        """
}

extension CMSConfiguration.Collection {
    func text(_ fields: [JSON]) -> String {
        let place = folder.isEmpty ? "Content" : "Content/" + folder
        let name = Slug("\(folder) \(type)").text
        let label = folder.isEmpty ? type : "\(folder): \(type)"
        let lines = fields.map { "      - \($0.line)\n" }.joined()
        return """
              - name: \(name)
                label: \(JSON.text(label).line)
                folder: \(JSON.text(place).line)
                extension: md
                format: yaml-frontmatter
                create: true
                filter: {field: type, value: \(type)}
                media_folder: ""
                public_folder: ""
                fields:
            \(lines)
            """
    }
}
