/// A theme's colours and sizes with their values, in every mood, in the light and in the dark.
struct Tokens: Sendable {
    let declaration: TokenDeclaration
    let moods: [String]
    let properties: CustomProperties
    /// The style sheet as messages name it.
    let file: String

    /// Two colours as they meet in one mood.
    struct Meeting: Sendable {
        let pair: TokenDeclaration.Pair
        let mood: String
        let scheme: CustomProperties.Scheme
        let front: CustomProperties.Value
        let ground: CustomProperties.Value
        /// In hundredths.
        let contrast: Int

        /// What is the same in every mood that has the two from the same lines.
        struct Cause: Hashable {
            let names: [String]
            let values: [CustomProperties.Value]
        }

        var cause: Cause {
            Cause(names: [pair.front.value, pair.ground.value], values: [front, ground])
        }
    }

    /// Every pair of colours in a mood and a scheme, in the order of theme.yml; without those that have no value.
    func meetings(mood: String, _ scheme: CustomProperties.Scheme) -> [Meeting] {
        declaration.pairs.compactMap { pair in
            guard
                let front = properties.value(of: pair.front.value, mood: mood, scheme),
                let ground = properties.value(of: pair.ground.value, mood: mood, scheme),
                let frontColour = Colour(front.text), let groundColour = Colour(ground.text)
            else { return nil }
            return Meeting(
                pair: pair,
                mood: mood,
                scheme: scheme,
                front: front,
                ground: ground,
                contrast: frontColour.contrast(with: groundColour)
            )
        }
    }

    /// Names without a value, values that are no colours, and colours that are too near to one another.
    ///
    /// Two colours that no mood gives another value are told in the first mood alone.
    func mistakes() -> [Diagnostic] {
        let named = declaration.pairs.flatMap { [$0.front, $0.ground] }
        let sizes = declaration.type + declaration.spaces
        var found = (named + sizes).compactMap(missing)
        var told: Set<Meeting.Cause> = []
        for mood in moods {
            for scheme in CustomProperties.Scheme.allCases {
                found += Set(named.map(\.value)).sorted().compactMap { noColour($0, mood, scheme) }
                let near = meetings(mood: mood, scheme).filter {
                    $0.contrast < $0.pair.kind.least && told.insert($0.cause).inserted
                }
                found += near.map { Diagnostic.contrast($0, in: file) }
            }
        }
        return found
    }

    private func noColour(
        _ name: String,
        _ mood: String,
        _ scheme: CustomProperties.Scheme
    ) -> Diagnostic? {
        guard let value = properties.value(of: name, mood: mood, scheme), Colour(value.text) == nil
        else { return nil }
        return .noColour(name, value, in: file)
    }

    private func missing(_ name: Located<String>) -> Diagnostic? {
        for mood in moods {
            for scheme in CustomProperties.Scheme.allCases
            where properties.value(of: name.value, mood: mood, scheme) == nil {
                return .noToken(name, mood, in: file, known: properties.names)
            }
        }
        return nil
    }
}

extension Int {
    /// Hundredths as a ratio is written: 702 is `7.02:1`.
    var ratio: String {
        let rest = self % 100
        let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
        return rest == 0 ? "\(self / 100):1" : "\(self / 100).\(digits):1"
    }
}

extension Diagnostic {
    fileprivate static func contrast(_ meeting: Tokens.Meeting, in file: String) -> Self {
        let pair = meeting.pair
        let what = pair.kind == .text ? "text in" : "an edge in"
        return Diagnostic(
            id: "theme-contrast",
            at: Place(file: file, line: meeting.front.line),
            "in the mood '\(meeting.mood)', \(meeting.scheme.phrase), \(what) "
                + "--\(pair.front.value) (\(meeting.front.text)) on "
                + "--\(pair.ground.value) (\(meeting.ground.text)) has a contrast of "
                + meeting.contrast.ratio,
            hint: "it needs \(pair.kind.least.ratio): make one of the two lighter or darker"
        )
    }

    fileprivate static func noToken(
        _ name: Located<String>,
        _ mood: String,
        in file: String,
        known: [String]
    ) -> Self {
        Diagnostic(
            id: "theme-token-missing",
            at: name.place,
            "\(file) gives '--\(name.value)' no value in the mood '\(mood)'",
            hint: Spelling.nearest(to: name.value, in: known).map { "did you mean '\($0)'?" }
                ?? "add it to the block of :root or of the mood, or remove it here"
        )
    }

    fileprivate static func noColour(
        _ name: String,
        _ value: CustomProperties.Value,
        in file: String
    ) -> Self {
        Diagnostic(
            id: "theme-token-colour",
            at: Place(file: file, line: value.line),
            "'--\(name)' is '\(value.text)', so that nobody can reckon its contrast",
            hint: "write the colour as #rrggbb, such as #14213d"
        )
    }
}

extension CustomProperties.Scheme {
    var phrase: String {
        switch self {
        case .light: "in light"
        case .dark: "in dark"
        }
    }
}
