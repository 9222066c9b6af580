/// Diagnostics as JSON, for programs.
public enum DiagnosticJSON {
    /// One object with the counts and the diagnostics in the order given.
    ///
    /// Columns count Unicode code points from 1; line or column are left out where there is none.
    /// Of a long line, `source` is the part around the place, and `source_column` says where that part begins.
    public static func text(of diagnostics: [Diagnostic], line: (Place) -> String?) -> String {
        var json = JSONText()
        json.object { json in
            json.member("errors", diagnostics.count { $0.severity == .error })
            json.member("warnings", diagnostics.count { $0.severity == .warning })
            json.array("diagnostics", diagnostics) { write($1, line($1.place), to: &$0) }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private static func write(_ diagnostic: Diagnostic, _ line: String?, to json: inout JSONText) {
        let place = diagnostic.place
        json.member("severity", diagnostic.severity.rawValue)
        json.member("id", diagnostic.id)
        json.member("file", place.file)
        if place.line > 0 { json.member("line", place.line) }
        if place.line > 0, place.column > 0 {
            json.member("column", place.column)
            json.member("length", place.length)
        }
        json.member("summary", diagnostic.summary)
        json.member("hint", diagnostic.hint)
        if let fix = diagnostic.fix { json.member("fix") { write(fix, to: &$0) } }
        guard let line else { return }
        let window = LineWindow(of: line, column: place.column)
        json.member("source", window.text)
        if window.skipped > 0 { json.member("source_column", window.skipped + 1) }
    }

    private static func write(_ fix: Fix, to json: inout JSONText) {
        json.member("line", fix.place.line)
        json.member("column", fix.place.column)
        json.member("length", fix.written.columns)
        json.member("replacement", fix.replacement)
    }
}
