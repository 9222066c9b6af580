/// The tables of the guide that say what each message means.
struct RuleGuide: Sendable {
    let text = Rule.chapters.map(Self.chapter).joined(separator: "\n")

    private static func chapter(_ chapter: Rule.Chapter) -> String {
        let rows = chapter.rules.map { rule in
            let id = rule.severity == .warning ? "*`\(rule.id)`*" : "`\(rule.id)`"
            return [id, rule.meaning, rule.remedy]
        }
        let table = GuideTable(header: ["id", "what it means", "remedy"], rows: rows)
        return "## \(chapter.title)\n\n\(table.text)"
    }
}
