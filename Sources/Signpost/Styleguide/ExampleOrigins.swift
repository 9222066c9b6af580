/// Where the examples in the pages of the style guide are written, so that a mistake in one is told there.
struct ExampleOrigins: Sendable {
    /// By page, as messages name it.
    private var stretches: [String: [Stretch]] = [:]

    /// The lines of a page that hold an example.
    fileprivate struct Stretch {
        let lines: Range<Int>
        let example: Located<String>
        /// The lines of the declaration.
        let written: [String]
    }

    /// Notes that a page holds an example, and from which line on.
    mutating func note(
        _ example: Located<String>,
        at first: Int,
        of page: String,
        declaredIn declaration: String
    ) {
        let count = example.value.split(separator: "\n", omittingEmptySubsequences: false).count
        let stretch = Stretch(
            lines: first..<first + count,
            example: example,
            written: declaration.split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
        )
        stretches[page, default: []].append(stretch)
    }

    /// The same mistake, at the place where somebody can mend it.
    func told(_ diagnostic: Diagnostic) -> Diagnostic {
        let place = diagnostic.place
        guard let stretch = stretches[place.file]?.first(where: { $0.lines.contains(place.line) })
        else { return diagnostic }
        return Diagnostic(
            diagnostic.severity,
            id: diagnostic.id,
            at: stretch.origin(of: place),
            diagnostic.summary,
            hint: diagnostic.hint
        )
    }
}

extension ExampleOrigins.Stretch {
    /// The place in the declaration; the whole example where its text is written in another way than it is read.
    fileprivate func origin(of place: Place) -> Place {
        let number = place.line - lines.lowerBound
        let texts = example.value.split(separator: "\n", omittingEmptySubsequences: false)
        // The lines of a block stand one below the other, what is in quotes on the line of its name.
        for line in [example.place.line + number + 1, example.place.line] {
            guard let before = columns(before: texts[number], in: line) else { continue }
            return Place(
                file: example.place.file,
                line: line,
                column: place.column == 0 ? 0 : before + place.column,
                length: place.length
            )
        }
        return example.place
    }

    private func columns(before text: Substring, in line: Int) -> Int? {
        guard written.indices.contains(line - 1), !text.isEmpty,
            let found = written[line - 1].firstRange(of: text)
        else { return nil }
        return String(written[line - 1][..<found.lowerBound]).columns
    }
}

extension Styleguide {
    var origins: ExampleOrigins {
        var origins = ExampleOrigins()
        let pages = self.pages
        for declaration in declarations {
            guard let text = files[SourcePath("directives/\(declaration.name).yml")]?.text else {
                continue
            }
            for page in pages {
                let heading =
                    page.path.stem == Self.name(of: declaration) ? Self.looks : declaration.name
                let shown = "## \(heading)\n\n" + Self.shown(declaration)
                guard let above = page.text.firstRange(of: shown) else { continue }
                var first = page.text[..<above.lowerBound].count { $0 == "\n" } + 3
                let file = page.path.inContent
                if let within = declaration.within {
                    origins.note(within, at: first, of: file, declaredIn: text)
                    first += declaration.surroundings.opening.count { $0 == "\n" }
                }
                origins.note(declaration.example, at: first, of: file, declaredIn: text)
            }
        }
        return origins
    }
}

extension ThemeFile {
    fileprivate var text: String? {
        guard case .bytes(let bytes) = contents else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension SourceFile {
    fileprivate var text: String {
        guard case .bytes(let bytes) = contents else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }
}
