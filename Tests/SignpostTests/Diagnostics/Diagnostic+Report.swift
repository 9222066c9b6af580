import Testing

@testable import Signpost

extension Diagnostic {
    /// The whole diagnostic on two lines, so that a test states every word of it.
    var report: String {
        let severity = severity == .error ? "" : "\(severity.rawValue) "
        return """
            \(place.line):\(place.column)+\(place.length) \(severity)\(id): \(summary)
            -> \(hint)
            """
    }
}
