/// Diagnostics as code hosts show them beside the lines of a change.
public enum DiagnosticAnnotations {
    /// A line for each, as GitHub's runners read them from the output of a step (workflow commands).
    public static func github(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { diagnostic in
            let place = diagnostic.place
            var properties = [("file", place.file)]
            if place.line > 0 { properties.append(("line", String(place.line))) }
            if place.line > 0, place.column > 0 {
                properties.append(("col", String(place.column)))
                properties.append(("endColumn", String(place.column + max(place.length, 1) - 1)))
            }
            properties.append(("title", diagnostic.id))
            let head = properties.map { "\($0)=\(escaped($1, alsoIn: ":,"))" }.joined(
                separator: ","
            )
            let words = escaped("\(diagnostic.summary)\nhint: \(diagnostic.hint)", alsoIn: "")
            return "::\(diagnostic.severity.rawValue) \(head)::\(words)\n"
        }.joined()
    }

    /// A report of code quality as GitLab reads it: a list with a fingerprint for each.
    ///
    /// A mistake keeps its fingerprint when it moves to another line.
    public static func gitlab(_ diagnostics: [Diagnostic]) -> String {
        var seen: [String: Int] = [:]
        let objects = diagnostics.map { diagnostic in
            let name = [diagnostic.id, diagnostic.place.file, diagnostic.summary]
                .joined(separator: "\n")
            seen[name, default: 0] += 1
            let fingerprint = Fingerprint(of: Array("\(name)\n\(seen[name, default: 1])".utf8))
            return object(diagnostic, fingerprint.text)
        }
        return "[" + objects.joined(separator: ",\n") + "]\n"
    }

    private static func object(_ diagnostic: Diagnostic, _ fingerprint: String) -> String {
        var json = JSONText()
        json.object { json in
            json.member("description", "\(diagnostic.summary); \(diagnostic.hint)")
            json.member("check_name", diagnostic.id)
            json.member("fingerprint", fingerprint)
            json.member("severity", diagnostic.severity == .error ? "major" : "minor")
            json.member("location") { location in
                location.member("path", diagnostic.place.file)
                location.member("lines") { $0.member("begin", max(diagnostic.place.line, 1)) }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func escaped(_ text: String, alsoIn more: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            let isSpecial =
                "%\r\n".unicodeScalars.contains(scalar) || more.unicodeScalars.contains(scalar)
            let code = String(scalar.value, radix: 16, uppercase: true)
            if isSpecial {
                escaped += "%" + (code.count < 2 ? "0" : "") + code
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
