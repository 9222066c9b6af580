internal import Mustache

/// The theme's style sheets and pictures, by the names that templates use for them.
///
/// A template asks for `assets/css/site.css` as `{{assets.css.site.css}}`: the path's parts, cut at
/// `/` and `.`. So an unknown asset is an unknown name, found when the theme is loaded.
struct ThemeAssets: Sendable {
    let files: [Asset]
    /// The drawings below `assets/img/icons/`, by their names without the ending.
    let icons: [String: Asset]
    /// The drawings below `assets/img/prints/`: what sheets of a format look like.
    let prints: [String: Asset]
    let type: RecordType
    let value: Value

    /// `files` are those below the theme's `assets/`, `base` is the path of the site's root.
    init(_ files: [Asset], base: String) {
        self.files = files
        icons = Self.drawings(in: "assets/img/icons/", of: files)
        prints = Self.drawings(in: "assets/img/prints/", of: files)
        var tree = Node.folder([:])
        for file in files {
            let path = file.source.text.dropFirst("assets/".count)
            let names = path.split { $0 == "/" || $0 == "." }.map(String.init)
            tree.insert(base + file.address, at: names[...])
        }
        (type, value) = tree.record(named: "assets")
    }

    private static func drawings(in folder: String, of files: [Asset]) -> [String: Asset] {
        let drawings = files.compactMap { file -> (String, Asset)? in
            guard file.isImage, file.source.text.hasPrefix(folder) else { return nil }
            let name = file.source.text.dropFirst(folder.count).split(separator: ".")[0]
            return name.contains("/") ? nil : (String(name), file)
        }
        return Dictionary(drawings) { first, _ in first }
    }

    /// The path below `assets/` that is nearest to one of theme.yml, where `assets/` may have been written as well.
    static func nearest(to path: String, in known: [String]) -> String? {
        Spelling.nearest(to: String(path.trimmingPrefix("assets/")), in: known)
    }

    private enum Node {
        case file(String)
        case folder([String: Node])

        mutating func insert(_ url: String, at names: ArraySlice<String>) {
            guard let name = names.first else {
                self = .file(url)
                return
            }
            guard case .folder(var children) = self else { return }
            var child = children[name] ?? .folder([:])
            child.insert(url, at: names.dropFirst())
            children[name] = child
            self = .folder(children)
        }

        func record(named name: String) -> (RecordType, Value) {
            guard case .folder(let children) = self else {
                return (RecordType(name, []), .nothing)
            }
            var fields: [RecordType.Field] = []
            var values: [Value] = []
            for (name, child) in children.sorted(by: { $0.key < $1.key }) {
                switch child {
                case .file(let url):
                    fields.append(RecordType.Field(name, .text, help: "The address of the file."))
                    values.append(.text(url))
                case .folder:
                    let (type, value) = child.record(named: name)
                    fields.append(RecordType.Field(name, .record(type), help: "Files below it."))
                    values.append(value)
                }
            }
            let type = RecordType(name, fields)
            return (type, .record(Record(type, values)))
        }
    }
}
