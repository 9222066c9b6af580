/// What the paths in examples lead to: a page or a picture that stands in for one of the site.
extension Styleguide {
    var samplePages: [SourceFile] {
        samples { $0.fileExtension == "md" }.map { path in
            let name = path.stem.replacing("-", with: " ")
            let title = name.prefix(1).uppercased() + name.dropFirst()
            let text = """
                ---
                title: "\(title)"
                summary: "It stands in for the page '\(title)', so that an example can lead to it."
                type: page
                order: 99
                ---
                An example of the style guide leads here.
                """
            return SourceFile(path: path, contents: .bytes(Array(text.utf8)))
        }
    }

    var samplePictures: [SourceFile] {
        samples { $0.fileExtension == "svg" }.map { path in
            SourceFile(path: path, contents: .bytes(Array(Self.padlock.utf8)))
        }
    }

    /// The paths of one kind that examples name and Content does not have.
    private func samples(_ isKind: (SourcePath) -> Bool) -> [SourcePath] {
        let words = declarations.flatMap { declaration in
            declaration.example.value.split { " \t\n{}()[]\"'=#<>".contains($0) }
        }
        let page = Self.folder.appending("index.md")
        let paths = words.filter { !$0.contains(":") }.compactMap { page.resolving(String($0)) }
        return Set(paths).subtracting(taken).filter(isKind).sorted()
    }

    private static let padlock = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120" width="160" height="120">
        <rect width="160" height="120" rx="12" fill="#fdedc8"/>
        <path d="M58 56V42a22 22 0 0 1 44 0v14" fill="none" stroke="#14213d" stroke-width="8"/>
        <rect x="46" y="54" width="68" height="50" rx="10" fill="#ffb81c" stroke="#14213d" stroke-width="4"/>
        <path d="M66 80q14 14 28 0" fill="none" stroke="#14213d" stroke-width="4" stroke-linecap="round"/>
        <circle cx="68" cy="70" r="3" fill="#14213d"/><circle cx="92" cy="70" r="3" fill="#14213d"/>
        </svg>
        """
}
