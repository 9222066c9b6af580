/// Colours, sizes and icons as pictures: what they show needs neither a style of its own nor HTML in Markdown.
extension Styleguide {
    /// One picture of the colours for each mood, in the light and in the dark.
    var swatches: [SourceFile] {
        guard let tokens = theme.tokens else { return [] }
        return tokens.moods.flatMap { mood in
            CustomProperties.Scheme.allCases.map { scheme in
                let rows = tokens.meetings(mood: mood, scheme).enumerated().map {
                    Self.swatch($0, $1)
                }
                return Self.file(
                    "mood-\(mood)-\(scheme.rawValue).svg",
                    Self.svg(width: 480, height: rows.count * 40, rows.joined())
                )
            }
        }
    }

    private static func swatch(_ number: Int, _ meeting: Tokens.Meeting) -> String {
        let top = number * 40
        let words = "\(meeting.pair.front.value) on \(meeting.pair.ground.value)"
        let figures = "\(meeting.front.text) on \(meeting.ground.text)   \(meeting.contrast.ratio)"
        let line = meeting.pair.kind == .edge ? " stroke=\"\(meeting.front.text)\"" : ""
        return """
            <rect x="2" y="\(top + 2)" width="476" height="36" fill="\(meeting.ground.text)"\
            \(line) stroke-width="3"/>
            <text x="14" y="\(top + 26)" fill="\(meeting.front.text)">\(words)</text>
            <text x="466" y="\(top + 26)" text-anchor="end" fill="\(meeting.front.text)">\(figures)</text>

            """
    }

    private static func svg(width: Int, height: Int, _ content: String) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" \
        height="\(height)" font-family="sans-serif" font-size="16">
        \(content)</svg>
        """
    }
}

extension Styleguide {
    /// The sizes of text and the distances; nil when theme.yml names none.
    var sizes: SourceFile? {
        let parts = [("Text", "type", steps(\.type)), ("Distances", "spaces", steps(\.spaces))]
            .filter { !$0.2.isEmpty }
        guard !parts.isEmpty else { return nil }
        let body = parts.map { title, name, steps in
            let rows = steps.map { ["`--\($0.name)`", "`\($0.value)`"] }
            return "## \(title)\n\n![\(title), the smallest first](\(name).svg)\n\n"
                + GuideTable(header: ["Name", "Size"], rows: rows).text
        }
        return Self.page(
            "sizes",
            "Sizes",
            "The sizes of text and the distances between things.",
            order: 50,
            body: body.joined(separator: "\n")
        )
    }

    var sizePictures: [SourceFile] {
        let type = picture(of: steps(\.type)) { step, base in
            "<text x=\"2\" y=\"\(base)\" font-size=\"\(step.pixels)\">\(step.name)</text>\n"
        }
        let spaces = picture(of: steps(\.spaces)) { step, base in
            """
            <rect x="2" y="\(base - step.pixels)" width="\(step.pixels)" height="\(step.pixels)" fill="#14213d"/>
            <text x="\(step.pixels + 14)" y="\(base - step.pixels / 2 + 6)">\(step.name)</text>

            """
        }
        return [("type.svg", type), ("spaces.svg", spaces)].compactMap { name, picture in
            picture.map { Self.file(name, $0) }
        }
    }

    private struct Step {
        let name: String
        let value: String
        /// The largest size that the value can have.
        let pixels: Int
    }

    /// The sizes of one scale with their values in the usual mood.
    private func steps(_ scale: KeyPath<TokenDeclaration, [Located<String>]>) -> [Step] {
        guard let tokens = theme.tokens, let mood = theme.moods.first else { return [] }
        return tokens.declaration[keyPath: scale].compactMap { name in
            tokens.properties.value(of: name.value, mood: mood, .light).map {
                Step(name: name.value, value: $0.text, pixels: Self.pixels($0.text))
            }
        }
    }

    /// With 16 px to the rem; of `clamp(...)` the last size counts, which is its largest.
    private static func pixels(_ value: String) -> Int {
        let sizes = value.split { " (),".contains($0) }
            .compactMap { $0.hasSuffix("rem") ? Double($0.dropLast(3)) : nil }
        return Int(((sizes.last ?? 1) * 16).rounded())
    }

    /// The steps below one another on white; nil when there are none.
    private func picture(of steps: [Step], _ draw: (Step, Int) -> String) -> String? {
        guard !steps.isEmpty else { return nil }
        var base = 0
        let drawn = steps.map { step in
            base += step.pixels + 16
            return draw(step, base)
        }
        let ground = "<rect width=\"480\" height=\"\(base + 24)\" fill=\"#ffffff\"/>\n"
        return Self.svg(width: 480, height: base + 24, ground + drawn.joined())
    }
}

extension Styleguide {
    /// Every icon of the theme by its name; nil when there is none.
    var icons: SourceFile? {
        guard !iconPlates.isEmpty else { return nil }
        let rows = iconPlates.map { ["![The icon \($0.name)](\($0.file.path.name))", $0.name] }
        return Self.page(
            "drawings",
            "Drawings",
            "Every icon of the theme, by its name.",
            order: 51,
            body: GuideTable(header: ["Icon", "Name"], rows: rows).text
        )
    }

    /// The icons of `assets/img/icons`, each on a white plate: a picture takes its lines' colour from no page.
    var iconPlates: [(name: String, file: SourceFile)] {
        let icons = files.filter {
            $0.key.folder.text == "assets/img/icons" && $0.key.fileExtension == "svg"
        }
        return icons.sorted { $0.key < $1.key }.compactMap { path, file in
            guard case .bytes(let bytes) = file.contents, let size = ImageSize(of: bytes) else {
                return nil
            }
            let text = String(decoding: bytes, as: UTF8.self)
            guard let root = text.firstRange(of: "<svg") else { return nil }
            let (width, height) = (size.width * 4 / 3, size.height * 4 / 3)
            let plate = """
                <svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" \
                viewBox="\(-size.width / 6) \(-size.height / 6) \(width) \(height)">
                <rect x="\(-size.width / 6)" y="\(-size.height / 6)" width="\(width)" \
                height="\(height)" fill="#ffffff"/>
                \(text[root.lowerBound...])</svg>
                """
            return (path.stem, Self.file("icon-\(path.name)", plate))
        }
    }
}
