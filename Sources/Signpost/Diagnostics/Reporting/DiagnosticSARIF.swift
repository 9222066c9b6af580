/// Diagnostics in the Static Analysis Results Interchange Format 2.1.0, which code hosts show beside the lines.
public enum DiagnosticSARIF {
    /// One run of Signpost with the diagnostics in the order given.
    public static func text(
        of diagnostics: [Diagnostic],
        version: String,
        line: (Place) -> String?
    ) -> String {
        let rules = Set(diagnostics.map(\.id)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
        var json = JSONText()
        json.object { json in
            json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            json.member("version", "2.1.0")
            json.array("runs", [rules]) { json, rules in
                json.member("tool") { write(rules, version, to: &$0) }
                json.member("columnKind", "unicodeCodePoints")
                json.array("results", diagnostics) {
                    write($1, numbers[$1.id] ?? 0, line($1.place), to: &$0)
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }
}

extension DiagnosticSARIF {
    private static func write(_ rules: [String], _ version: String, to json: inout JSONText) {
        json.member("driver") { json in
            json.member("name", "Signpost")
            json.member("version", version)
            json.array("rules", rules) { write(rule: $1, to: &$0) }
        }
    }

    private static func write(rule id: String, to json: inout JSONText) {
        json.member("id", id)
        guard let rule = Rule.all[id] else { return }
        json.member("fullDescription") { $0.member("text", rule.meaning) }
        json.member("help") { $0.member("text", rule.remedy) }
    }

    private static func write(
        _ diagnostic: Diagnostic,
        _ rule: Int,
        _ line: String?,
        to json: inout JSONText
    ) {
        json.member("ruleId", diagnostic.id)
        json.member("ruleIndex", rule)
        json.member("level", diagnostic.severity.rawValue)
        json.member("message") { $0.member("text", "\(diagnostic.summary); \(diagnostic.hint)") }
        json.array("locations", [diagnostic.place]) { json, place in
            json.member("physicalLocation") { json in
                json.member("artifactLocation") { $0.member("uri", uri(of: place.file)) }
                if place.line > 0 { json.member("region") { write(place, line, to: &$0) } }
            }
        }
        if let fix = diagnostic.fix { json.array("fixes", [fix]) { write($1, to: &$0) } }
    }

    private static func write(_ fix: Fix, to json: inout JSONText) {
        json.array("artifactChanges", [fix]) { json, fix in
            json.member("artifactLocation") { $0.member("uri", uri(of: fix.place.file)) }
            json.array("replacements", [fix]) { json, fix in
                json.member("deletedRegion") { json in
                    json.member("startLine", fix.place.line)
                    json.member("startColumn", fix.place.column)
                    json.member("endColumn", fix.place.column + fix.written.columns)
                }
                json.member("insertedContent") { $0.member("text", fix.replacement) }
            }
        }
    }

    private static func write(_ place: Place, _ line: String?, to json: inout JSONText) {
        json.member("startLine", place.line)
        if place.column > 0 {
            json.member("startColumn", place.column)
            json.member("endColumn", place.column + max(1, place.length))
        }
        guard let line else { return }
        let window = LineWindow(of: line, column: place.column)
        json.member("snippet") { $0.member("text", window.text) }
    }

    /// A relative path stays relative to the project; an absolute one names its file.
    private static func uri(of file: String) -> String {
        let path = file.split(separator: "/", omittingEmptySubsequences: false)
            .map { PercentEncoding.encode(String($0)) }.joined(separator: "/")
        return file.hasPrefix("/") ? "file://" + path : path
    }
}
